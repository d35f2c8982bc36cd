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

/** A program that the article could bring referrals: the way there, or why none can be told. */
type Candidate =
  | { way: Way }
  | { why: 'closed' | 'no-statement' | 'anonymous' | 'no-price'; program: string };

/** The referrals still to come of every article. `referrals` are in the currencies of their statements. */
export function newReferralsOf(
  input: ReturnsInput,
  referrals: readonly JudgedReferral[],
  options: OutlookOptions,
): Map<string, NewReferrals> {
  const customers = new Map(
    input.programs.map((program) => [program.id, newCustomersOf(program, referrals, options)]),
  );
  const rowsOf = indexed(input, referrals);
  const candidates = input.articles.map((article) => ({
    article,
    all: candidatesOf(article, rowsOf, customers, input),
  }));
  const ways = candidates.flatMap(({ all }) => all.flatMap((each) => ('way' in each ? each.way : [])));
  const priors = authorPriors(ways);
  return new Map(candidates.map(({ article, all }) => [article.id, settled(article, all, priors, input)]));
}

/** All that is known of the way from an article to a program. */
type RowsOf = (
  article: ArticleView,
  programId: string,
) => Pick<WayInput, 'viewTotals' | 'clicks' | 'referrals'> & { rollups: readonly Rollup[] };

function indexed(input: ReturnsInput, referrals: readonly JudgedReferral[]): RowsOf {
  const way = (item: { articleId: string | null; programId: string }) =>
    keyOf(item.articleId, item.programId);
  const [clicks, converted, rollups] = [
    Map.groupBy(input.clickDays, way),
    Map.groupBy(referrals, way),
    Map.groupBy(input.rollups, way),
  ];
  const views = new Map(input.viewTotals.map((total) => [total.publicationId, total]));
  return ({ id, publications }, programId) => {
    const key = keyOf(id, programId);
    return {
      viewTotals: publications.flatMap((publication) => views.get(publication.id) ?? []),
      clicks: clicks.get(key) ?? [],
      referrals: converted.get(key) ?? [],
      rollups: rollups.get(key) ?? [],
    };
  };
}

function candidatesOf(
  article: ArticleView,
  rowsOf: RowsOf,
  customers: ReadonlyMap<string, NewCustomers | null>,
  input: ReturnsInput,
): Candidate[] {
  const { publishedOn } = article;
  if (publishedOn === null || !isOut(article, input.asOf)) return [];
  const linked = input.programsOfArticle.get(article.id) ?? new Set();
  return input.programs
    .filter((program) => linked.has(program.id))
    .map((program) =>
      candidate({ ...article, publishedOn }, program, rowsOf, customers.get(program.id) ?? null, input),
    );
}

/** Published, and on no day to come. */
function isOut({ published, publishedOn }: ArticleView, asOf: Day): boolean {
  return published && (publishedOn === null || publishedOn <= asOf);
}

function candidate(
  article: ArticleView & { publishedOn: string },
  program: Program,
  rowsOf: RowsOf,
  customers: NewCustomers | null,
  input: ReturnsInput,
): Candidate {
  const refused = (why: Exclude<Candidate, { way: Way }>['why']) => ({ why, program: program.name });
  const { coversTo = null, clicks: clicked = [] } = input.coverage.get(program.id) ?? {};
  const { rollups, ...rows } = rowsOf(article, program.id);
  if (program.closed) return refused('closed');
  if (coversTo === null) return refused('no-statement');
  if (anonymousPayments(rollups) > 0) return refused('anonymous');
  if (!customers) return refused('no-price');
  const seen = trafficSeen({ article, asOf: input.asOf, coversTo, clicked, ...rows });
  return {
    way: { articleId: article.id, programId: program.id, publishedOn: article.publishedOn, seen, customers },
  };
}

function settled(
  article: ArticleView,
  candidates: readonly Candidate[],
  priors: AuthorPriors,
  input: ReturnsInput,
): NewReferrals {
  const none = (why: 'draft' | 'no-day' | 'not-read' | 'no-link'): NewReferrals => ({
    channels: [],
    ways: [],
    basis: [{ says: 'no-new', why }],
  });
  if (!isOut(article, input.asOf)) return none('draft');
  if (article.publishedOn === null) return { ...none('no-day'), channels: null };
  if (candidates.length === 0) {
    return article.wordCount === null ? { ...none('not-read'), channels: null } : none('no-link');
  }
  const nameOf = (programId: string) => input.programs.find(({ id }) => id === programId)?.name ?? programId;
  const results = candidates.map((each): { open: OpenWay | null; part: BasisPart; unknown: boolean } => {
    if ('why' in each) {
      const { why, program } = each;
      return { open: null, part: { says: 'no-new-of', why, program }, unknown: why !== 'closed' };
    }
    const { seen, programId } = each.way;
    const program = nameOf(programId);
    const channel = channelOf(each.way, input.asOf, priors);
    if (!channel)
      return { open: null, part: { says: 'no-new-of', why: 'no-traffic', program }, unknown: true };
    const { kind, months, referrals } = seen;
    const part: BasisPart = {
      says: 'new',
      program,
      kind,
      months: months.length,
      referrals: referrals.events,
    };
    return { open: { way: each.way, channel, priors }, part, unknown: false };
  });
  const ways = results.flatMap(({ open }) => open ?? []);
  const unknown = ways.length === 0 && results.some((result) => result.unknown);
  const channels = unknown ? null : ways.map(({ channel }) => channel);
  return { channels, ways, basis: results.map(({ part }) => part) };
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
