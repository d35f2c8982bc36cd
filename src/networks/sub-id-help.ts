import type { AffiliateLink, Payer } from '@/core/links/link.ts';
import { generatedSubId } from '@/core/links/sub-id.ts';
import type { Program } from '@/core/programs/program.ts';
import type { Instead, Network } from './network.ts';
import { linkShape, networks } from './registry.ts';
import { inQuery } from './shapes.ts';

/** What to do about a link whose sales nothing ties to its article. */
export type SubIdHelp =
  /** Put this link in its place. */
  | { kind: 'tagged'; subId: string; href: string }
  /** A shortened link: create it again with this sub-ID. */
  | { kind: 'remake'; subId: string }
  /** Its network has closed. */
  | { kind: 'closed' }
  /** Its network knows no sub-IDs. */
  | { kind: Instead };

/** A link with who pays for it. */
type LinkOfPayer = Pick<AffiliateLink, 'href' | keyof Payer>;

type Stands = { id: string; site: string; siteArticleId: string };

/**
 * The help for an affiliate link in a publication; null for one that has its sub-ID. A program's own
 * parameter comes first, then the rules of its network, then those of the link's shape.
 */
export function subIdHelp(
  link: LinkOfPayer,
  programs: readonly Program[],
  publication: Stands,
): SubIdHelp | null {
  if (link.subId !== null) return null;
  const url = URL.parse(link.href);
  if (!url) return null;
  const network = networkFor(link);
  if (network?.closed) return { kind: 'closed' };
  const subId = generatedSubId(publication);
  const own = programs.find(({ id }) => id === link.programId)?.subIdParam ?? null;
  const rule = network?.subIds;
  const param = own ?? (network?.instead ? null : rule?.params[0]) ?? null;
  if (param === null) return { kind: insteadOn(publication.site, network?.instead) };
  if (isShortened(link)) return { kind: 'remake', subId };
  const put = rule?.put && rule.params.includes(param) ? rule.put : inQuery;
  const tagged = put(url, param, subId);
  return tagged ? { kind: 'tagged', subId, href: tagged.href } : { kind: 'remake', subId };
}

/** True where the author can give the link its sub-ID. */
export function canCarrySubId(help: SubIdHelp | null): boolean {
  return help?.kind === 'tagged' || help?.kind === 'remake';
}

function networkFor({ network, href }: LinkOfPayer): Network | undefined {
  const own = networks.find(({ id }) => id === network);
  const shape = linkShape(href);
  // A vendor that names no parameter of its own may run its program through a network.
  if (own?.subIds || !shape || shape.common) return own;
  return networks.find(({ id }) => id === shape.network);
}

/** Networks' shorteners hide the author, and may drop what is added to such an address. */
function isShortened({ partnerId, programId }: LinkOfPayer): boolean {
  return partnerId === null && programId === null;
}

/** Links on dev.to are `noreferrer`, so programs don't learn the page there. */
function insteadOn(site: string, instead: Instead = 'by-hand'): Instead {
  return instead === 'referrer' && site === 'devto' ? 'by-hand' : instead;
}
