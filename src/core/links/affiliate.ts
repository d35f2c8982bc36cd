import type { Program } from '../programs/program.ts';
import type { AffiliateLink, OutboundLink, Payer } from './link.ts';
import type { LinkShape } from './shape.ts';

/** A host's name, as `blog.example.com`. */
const hostName = /^([a-z\d-]+\.)+([a-z]{2,}|xn--[a-z\d-]+)$/i;

/** The parts of a link that tell who pays for it. */
export type Clickable = Pick<OutboundLink, 'href' | 'shape' | 'sponsored'>;

/** The link as an affiliate link; null for any other link. */
export function affiliateLink(link: OutboundLink, programs: readonly Program[]): AffiliateLink | null {
  const payer = payerOf(link, programs);
  const { id, publicationId, href, text, place, position, firstSeenAt } = link;
  return payer && { id, publicationId, href, text, place, position, firstSeenAt, ...payer };
}

/**
 * Who pays for a link: one of the author's programs where it goes to one of its hosts or their subdomains, carrying
 * its partner parameter where the program has one; else the network whose shape it has, where that is no common word
 * or the page marks it as sponsored. Null for any other link, and if the partner parameter only names a site.
 */
export function payerOf({ href, shape, sponsored }: Clickable, programs: readonly Program[]): Payer | null {
  const url = URL.parse(href);
  if (!url) return null;
  const program = programs.find((candidate) => paysFor(candidate, url));
  if (program) {
    const { id: programId, name, network, partnerParam } = program;
    const partnerId = partnerParam ? url.searchParams.get(partnerParam) : (shape?.partnerId ?? null);
    const subId = subIdIn(url, program) ?? shape?.subId ?? null;
    return { network, programId, program: name, partnerId, subId };
  }
  if (!shape || (shape.common && !sponsored)) return null;
  const { network, partnerId, subId } = shape;
  if (namesSite(url, partnerId)) return null;
  return { network, programId: null, program: null, partnerId, subId };
}

/**
 * The sub-ID that a program's statements give back for clicks on a link: of a link of the program, or
 * of one that runs through its network, whose hosts many programs share. Null for any other link.
 */
export function subIdFor(link: Clickable, program: Program): string | null {
  const payer = payerOf(link, [program]);
  return payer?.network === program.network ? payer.subId : null;
}

function subIdIn(url: URL, { subIdParam }: Program): string | null {
  return (subIdParam && url.searchParams.get(subIdParam)) || null;
}

function paysFor(program: Program, url: URL): boolean {
  const ofHost = program.linkHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  if (!ofHost || program.partnerParam === null) return ofHost;
  const partnerId = url.searchParams.get(program.partnerParam);
  return Boolean(partnerId) && !namesSite(url, partnerId);
}

/**
 * True if a link's partner parameter only names the site it is on: Ghost adds `?ref=` with the blog's own host
 * to every outbound link (`OutboundLinkTagger` in TryGhost/Ghost).
 */
function namesSite({ searchParams }: URL, partnerId: string | null): boolean {
  return partnerId !== null && hostName.test(partnerId) && searchParams.get('ref') === partnerId;
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
    const payer = payerOf(link, programs);
    if (payer?.programId) add(link.articleId, payer.programId);
  }
  return found;
}

/**
 * Programs that each article used to link to and no longer does. Only links that are gone are looked at, which
 * are few.
 */
export function programsLeft(
  programs: readonly Program[],
  links: readonly OutboundLink[],
): Map<string, Set<string>> {
  const linkedBy = (some: readonly OutboundLink[]) => programsByArticle(programs, [], some);
  const gone = linkedBy(links.filter(({ goneAt }) => goneAt !== null));
  const standing = linkedBy(links.filter(({ articleId, goneAt }) => goneAt === null && gone.has(articleId)));
  return new Map(
    [...gone].map(([articleId, linked]) => [
      articleId,
      linked.difference(standing.get(articleId) ?? new Set()),
    ]),
  );
}
