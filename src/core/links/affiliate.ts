import type { Program } from '../programs/program.ts';
import type { AffiliateLink, OutboundLink } from './link.ts';

/**
 * The link as an affiliate link of one of the author's programs: to one of its hosts or their
 * subdomains, carrying its partner parameter where the program has one. Null for any other link.
 */
export function affiliateLink(
  link: Pick<OutboundLink, 'href' | 'position'>,
  programs: readonly Program[],
): AffiliateLink | null {
  const url = URL.parse(link.href);
  if (!url) return null;
  const program = programs.find((candidate) => paysFor(candidate, url));
  if (!program) return null;
  return {
    href: link.href,
    network: program.network,
    programId: program.id,
    program: program.name,
    subId: (program.subIdParam && url.searchParams.get(program.subIdParam)) || null,
    position: link.position,
  };
}

function paysFor(program: Program, url: URL): boolean {
  const ofHost = program.linkHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return ofHost && (program.partnerParam === null || url.searchParams.has(program.partnerParam));
}

/** The query values of a link, by which a sub-ID finds it again. */
export function paramValues(href: string): string[] {
  const url = URL.parse(href);
  return url ? [...new Set(url.searchParams.values())].filter((value) => value !== '') : [];
}

/** Programs that each article has rows of or links to, now or earlier. Rows of no article are left out. */
export function programsByArticle(
  programs: readonly Program[],
  rows: readonly { articleId: string | null; programId: string }[],
  links: readonly OutboundLink[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (articleId: string, programId: string) => {
    found.set(articleId, (found.get(articleId) ?? new Set()).add(programId));
  };
  for (const row of rows) if (row.articleId) add(row.articleId, row.programId);
  for (const link of links) {
    const affiliate = affiliateLink(link, programs);
    if (affiliate) add(link.articleId, affiliate.programId);
  }
  return found;
}
