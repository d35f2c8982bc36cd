import type { Program } from '../programs/program.ts';
import type { AffiliateLink } from './link.ts';

/** What came back when a link was followed. */
export type LinkAnswer =
  /** `url`: where it led in the end. */
  | { kind: 'answered'; status: number; url: string }
  /** It answers, and leads to a site that may not be read. */
  | { kind: 'hidden' }
  | { kind: 'none' };

/**
 * `dead`: gone or no answer. `elsewhere`: it no longer leads to the program. `partner-lost`: it leads
 * there without the author's id. `unsure`: the site refuses such checks or is in trouble.
 */
export type LinkVerdict = 'works' | 'dead' | 'elsewhere' | 'partner-lost' | 'unsure';

/** The last check of a link. */
export type LinkCheck = {
  href: string;
  /** Epoch ms. */
  checkedAt: number;
  verdict: LinkVerdict;
  /** HTTP status; null without an answer that could be read. */
  status: number | null;
  /** Where it led; null like the status. */
  url: string | null;
};

/** Verdicts that the author should look at. */
export function isBroken(verdict: LinkVerdict): boolean {
  return verdict === 'dead' || verdict === 'elsewhere' || verdict === 'partner-lost';
}

export type JudgedLink = Pick<AffiliateLink, 'href' | 'partnerId'> & {
  /** True for a link on a network's own host, which redirects to a merchant. */
  leadsOn: boolean;
  program: Pick<Program, 'linkHosts'> | null;
};

/**
 * What an answer says about an affiliate link. Sites that refuse checks (401, 403, 429 and the like) or are failing
 * (5xx) decide nothing.
 */
export function judgeLink(link: JudgedLink, answer: LinkAnswer): LinkVerdict {
  if (answer.kind === 'none') return 'dead';
  if (answer.kind === 'hidden') return 'unsure';
  const [from, to] = [URL.parse(link.href), URL.parse(answer.url)];
  if (answer.status === 404 || answer.status === 410) return 'dead';
  if (answer.status >= 400 || !from || !to) return 'unsure';
  if (!leadsThere(link, from, to)) return 'elsewhere';
  return losesPartner(link, from, to) ? 'partner-lost' : 'works';
}

function leadsThere({ leadsOn, program }: JudgedLink, from: URL, to: URL): boolean {
  const target = leadsOn ? targetOf(from) : null;
  if (target) return siteOf(target) === siteOf(to);
  // If a network keeps the visitor on its own site, the link leads nowhere.
  if (leadsOn) return siteOf(from) !== siteOf(to);
  const hosts = [from, ...(program?.linkHosts ?? []).flatMap((host) => URL.parse(`https://${host}`) ?? [])];
  return hosts.some((host) => siteOf(host) === siteOf(to));
}

/** True where a redirect took the author's id out of an address that carried it in its query. */
function losesPartner({ leadsOn, partnerId }: JudgedLink, from: URL, to: URL): boolean {
  if (leadsOn || !partnerId || from.href === to.href) return false;
  const carried = [...from.searchParams.values()].includes(partnerId);
  return carried && !decoded(to.href).includes(partnerId);
}

/** The merchant's page that a network's link names in its query or its path; null without one. */
export function targetOf(url: URL): URL | null {
  const inQuery = [...url.searchParams.values()].map((value) => webAddress(value));
  const inPath = /(?:destination:|\/)(https?:.+)$/i.exec(decoded(url.pathname + url.search))?.[1];
  return inQuery.find((target) => target !== null) ?? webAddress(inPath ?? '');
}

function webAddress(text: string): URL | null {
  return /^https?:\/\//i.test(text) ? URL.parse(text) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What the hosts of one company share: their last two labels, or three where the second-level domain is like
 * `co` in `co.uk`.
 */
function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.');
  const second = labels.at(-2) ?? '';
  const isCountry = labels.at(-1)?.length === 2 && /^(co|com|net|org|gov|edu|ac)$/.test(second);
  return labels.slice(isCountry ? -3 : -2).join('.');
}
