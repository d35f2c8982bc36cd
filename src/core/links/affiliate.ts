import type { Program } from '../programs/program.ts';
import type { AffiliateLink, OutboundLink } from './link.ts';
import type { LinkShape } from './shape.ts';

type Link = Pick<OutboundLink, 'href' | 'position' | 'shape' | 'sponsored'>;

/**
 * The link as an affiliate link: of one of the author's programs where it goes to one of its hosts or
 * their subdomains, carrying its partner parameter where the program has one; else of the network
 * whose shape it has, where that is no common word or the page marks it as sponsored. Null for any
 * other link.
 */
export function affiliateLink(link: Link, programs: readonly Program[]): AffiliateLink | null {
  const { href, position, shape } = link;
  const url = URL.parse(href);
  if (!url) return null;
  const program = programs.find((candidate) => paysFor(candidate, url));
  if (program) {
    const subId = subIdIn(url, program) ?? shape?.subId ?? null;
    return { href, network: program.network, programId: program.id, program: program.name, subId, position };
  }
  if (!shape || (shape.common && !link.sponsored)) return null;
  return { href, network: shape.network, programId: null, program: null, subId: shape.subId, position };
}

/**
 * The sub-ID that a program's statements give back for clicks on a link: of a link of the program, or
 * of one that runs through its network, whose hosts many programs share. Null for any other link.
 */
export function subIdFor(link: Link, program: Program): string | null {
  const affiliate = affiliateLink(link, [program]);
  return affiliate?.network === program.network ? affiliate.subId : null;
}

function subIdIn(url: URL, { subIdParam }: Program): string | null {
  return (subIdParam && url.searchParams.get(subIdParam)) || null;
}

function paysFor(program: Program, url: URL): boolean {
  const ofHost = program.linkHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return ofHost && (program.partnerParam === null || url.searchParams.has(program.partnerParam));
}

/** The query values of a link and the sub-ID of its shape, by which a sub-ID finds it again. */
export function paramValues(href: string, shape: LinkShape | null): string[] {
  const values = URL.parse(href)?.searchParams.values() ?? [];
  return [...new Set([...values, shape?.subId ?? ''])].filter((value) => value !== '');
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
    if (affiliate?.programId) add(link.articleId, affiliate.programId);
  }
  return found;
}
