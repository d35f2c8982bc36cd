import type { ArticleView } from '../articles/article.ts';
import type { Day } from '../calendar.ts';
import { keyOf } from '../ids.ts';
import type { Rollup } from '../ledger/commission.ts';
import { anonymousPayments } from '../ledger/totals.ts';
import type { Program } from '../programs/program.ts';
import type { Channel } from '../projection/types.ts';
import type { BasisPart } from './basis.ts';
import { type AuthorPriors, authorPriors, channelOf, type Way } from './channels.ts';
import type { ReturnsInput } from './inputs.ts';
import type { JudgedReferral } from './judged.ts';
import { type NewCustomers, newCustomersOf } from './new-plans.ts';
import type { OutlookOptions } from './outlook.ts';
import { trafficSeen, type WayInput } from './traffic-seen.ts';

/** A way to a program that brings referrals, with what was seen of it and what the author's articles have in common. */
export type OpenWay = { way: Way; channel: Channel; priors: AuthorPriors };

/** What an article may still bring new, and what that rests on. `channels` is null where it isn't known. */
export type NewReferrals = { channels: Channel[] | null; ways: OpenWay[]; basis: BasisPart[] };

/** A program, by name, that the article could bring referrals: the way there, or why it isn't known. */
type Candidate = { program: string } & (
  | { way: Way }
  | { why: 'closed' | 'link-gone' | 'no-statement' | 'anonymous' | 'no-rate' | 'no-price' }
);

/** A program with what its new customers may buy; null where no price is known, or its currency has no rate. */
type Target = { program: Program; customers: NewCustomers | null; hasRate: boolean };

/** The referrals still to come of every article. `referrals` are in the currencies of their statements. */
export function newReferralsOf(
  input: ReturnsInput,
  referrals: readonly JudgedReferral[],
  options: OutlookOptions,
): Map<string, NewReferrals> {
  const targets = input.programs.map((program) => ({
    program,
    customers: newCustomersOf(
      program,
      referrals,
      options,
      input.coverage.get(program.id)?.coversTo ?? undefined,
    ),
    hasRate: options.toDisplay(1, program.currency) !== null,
  }));
  const rowsOf = rowsByWay(input, referrals);
  const candidates = input.articles.map((article) => ({
    article,
    all: candidatesOf(article, targets, rowsOf, input),
  }));
  const ways = candidates.flatMap(({ all }) => all.flatMap((each) => ('way' in each ? each.way : [])));
  const priors = authorPriors(ways);
  return new Map(
    candidates.map(({ article, all }) => [article.id, newReferralsBy(article, all, priors, input.asOf)]),
  );
}

/** All that is known of the way from an article to a program. */
type RowsOf = (
  article: ArticleView,
  programId: string,
) => Pick<WayInput, 'viewTotals' | 'clicks' | 'referrals'> & { rollups: readonly Rollup[] };

function rowsByWay(input: ReturnsInput, referrals: readonly JudgedReferral[]): RowsOf {
  const wayOf = (item: { articleId: string | null; programId: string }) =>
    keyOf(item.articleId, item.programId);
  const clicks = Map.groupBy(input.clickDays, wayOf);
  const referred = Map.groupBy(referrals, wayOf);
  const rollups = Map.groupBy(input.rollups, wayOf);
  const views = new Map(input.viewTotals.map((total) => [total.publicationId, total]));
  return ({ id, publications }, programId) => {
    const key = keyOf(id, programId);
    return {
      viewTotals: publications.flatMap((publication) => views.get(publication.id) ?? []),
      clicks: clicks.get(key) ?? [],
      referrals: referred.get(key) ?? [],
      rollups: rollups.get(key) ?? [],
    };
  };
}

function candidatesOf(
  article: ArticleView,
  targets: readonly Target[],
  rowsOf: RowsOf,
  input: ReturnsInput,
): Candidate[] {
  const { publishedOn } = article;
  if (publishedOn === null || !isOut(article, input.asOf)) return [];
  const linked = input.programsOfArticle.get(article.id) ?? new Set();
  return targets
    .filter(({ program }) => linked.has(program.id))
    .map((target) => candidateOf({ ...article, publishedOn }, target, rowsOf, input));
}

/** Published, and not in the future. */
function isOut({ published, publishedOn }: ArticleView, asOf: Day): boolean {
  return published && (publishedOn === null || publishedOn <= asOf);
}

function candidateOf(
  article: ArticleView & { publishedOn: Day },
  { program: { id: programId, name: program, closed }, customers, hasRate }: Target,
  rowsOf: RowsOf,
  { asOf, coverage, programsLeft }: ReturnsInput,
): Candidate {
  const { coversTo = null, clicks: clicked = [] } = coverage.get(programId) ?? {};
  const { rollups, ...rows } = rowsOf(article, programId);
  if (closed) return { program, why: 'closed' };
  if (programsLeft.get(article.id)?.has(programId)) return { program, why: 'link-gone' };
  if (coversTo === null) return { program, why: 'no-statement' };
  if (anonymousPayments(rollups) > 0) return { program, why: 'anonymous' };
  if (!customers) return { program, why: hasRate ? 'no-price' : 'no-rate' };
  const seen = trafficSeen({ article, asOf, coversTo, clicked, ...rows });
  const { id: articleId, publishedOn } = article;
  return { program, way: { articleId, programId, publishedOn, coversTo, seen, customers } };
}

function newReferralsBy(
  article: ArticleView,
  candidates: readonly Candidate[],
  priors: AuthorPriors,
  asOf: Day,
): NewReferrals {
  const none = noneFrom(article, candidates, asOf);
  if (none) return none;
  const told = candidates.map((candidate) => tellCandidate(candidate, priors, asOf));
  const ways = told.flatMap(({ open }) => open ?? []);
  const isUnknown = ways.length === 0 && told.some((each) => each.isUnknown);
  return {
    channels: isUnknown ? null : ways.map(({ channel }) => channel),
    ways,
    basis: told.map(({ part }) => part),
  };
}

/** The answer for an article that can bring nobody yet, or for which it isn't known; null for any other. */
function noneFrom(article: ArticleView, candidates: readonly Candidate[], asOf: Day): NewReferrals | null {
  const none = (why: Extract<BasisPart, { says: 'no-new' }>['why']): NewReferrals => ({
    channels: [],
    ways: [],
    basis: [{ says: 'no-new', why }],
  });
  if (!isOut(article, asOf)) return none('draft');
  if (article.publishedOn === null) return { ...none('no-day'), channels: null };
  if (candidates.length > 0) return null;
  return article.wordCount === null ? { ...none('not-read'), channels: null } : none('no-link');
}

/** What a candidate adds; unknown if it may bring referrals and nobody can say how many. */
type Told = { open: OpenWay | null; part: BasisPart; isUnknown: boolean };

function tellCandidate(candidate: Candidate, priors: AuthorPriors, asOf: Day): Told {
  const { program } = candidate;
  if ('why' in candidate) {
    const { why } = candidate;
    const isNone = why === 'closed' || why === 'link-gone';
    return { open: null, part: { says: 'no-new-of', why, program }, isUnknown: !isNone };
  }
  const { way } = candidate;
  const channel = channelOf(way, asOf, priors);
  if (!channel) {
    return { open: null, part: { says: 'no-new-of', why: 'no-traffic', program }, isUnknown: true };
  }
  const { kind, months, referrals } = way.seen;
  return {
    open: { way, channel, priors },
    part: {
      says: 'new',
      program,
      kind,
      months: months.length,
      referrals: referrals.events,
      ...(channel.unreported > 0 && { coversTo: way.coversTo }),
    },
    isUnknown: false,
  };
}

/** What the new referrals of one article rest on. */
export function arrivalsBasis(arrivals: NewReferrals | undefined): BasisPart[] {
  const expects = (arrivals?.channels?.length ?? 0) > 0;
  return [...(arrivals?.basis ?? []), ...(expects ? [{ says: 'traffic' as const }] : [])];
}

/** The same of a whole portfolio, in one sentence. */
export function articlesBasis(all: readonly NewReferrals[]): BasisPart[] {
  const known = all.filter(({ channels }) => channels !== null && channels.length > 0).length;
  const unknown = all.filter(({ channels }) => channels === null).length;
  if (known + unknown === 0) return [];
  return [{ says: 'new-of-articles', known, unknown }, ...(known > 0 ? [{ says: 'traffic' as const }] : [])];
}
