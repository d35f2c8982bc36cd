import { isWithin } from '../day-ranges.ts';
import { keyOf } from '../ids.ts';
import type { Referral } from '../referrals/referral.ts';
import { UNATTRIBUTED } from '../returns/inputs.ts';
import { sum } from '../sums.ts';
import type { ArticleTimeEntry, TimeEntry } from '../time/entry.ts';
import { areBeside, newestFirst, type OpeningBalance } from './balance.ts';
import { daysOf, isOf, type Opening } from './opening.ts';

/**
 * The hours in spreadsheets as estimated time entries, one per article. The newest balance states all work up
 * to its day, so it already includes entries of those days that were there before it came: only the rest is
 * added.
 */
export function openingHours(
  balances: readonly OpeningBalance[],
  entries: readonly TimeEntry[],
): ArticleTimeEntry[] {
  const work = Map.groupBy(entries, (entry) => entry.articleId);
  return newestOfEach(balances, ({ seconds }) => seconds).flatMap(({ balance, value: seconds }) => {
    const { articleId, asOf, publishedOn, importedAt } = balance;
    const within = (work.get(articleId) ?? []).filter(
      (entry) => entry.day <= asOf && entry.createdAt < importedAt,
    );
    const lacking = seconds - sum(within.map((entry) => entry.seconds));
    if (lacking <= 0) return [];
    const day = publishedOn !== null && publishedOn < asOf ? publishedOn : asOf;
    return [
      {
        id: keyOf('opening', articleId),
        articleId,
        draftId: null,
        activity: 'writing',
        day,
        seconds: lacking,
        basis: 'estimated',
        startedAt: null,
        endedAt: null,
        createdAt: importedAt,
      },
    ];
  });
}

/** Clicks in months 1 to 3 of each article, month by month from the newest balance that gives them. */
export function openingClicks(balances: readonly OpeningBalance[]): Map<string, (number | null)[]> {
  const clicks = new Map<string, (number | null)[]>(
    balances.map(({ articleId }) => [articleId, [null, null, null]]),
  );
  for (const month of [0, 1, 2]) {
    for (const { balance, value } of newestOfEach(balances, (item) => item.clicks[month] ?? null)) {
      clicks.set(balance.articleId, (clicks.get(balance.articleId) ?? []).with(month, value));
    }
  }
  return clicks;
}

/**
 * The newest balance of each article that gives a figure, with the figure; the sum if several of the same
 * import stand beside each other.
 */
function newestOfEach(
  balances: readonly OpeningBalance[],
  figureOf: (balance: OpeningBalance) => number | null,
): { balance: OpeningBalance; value: number }[] {
  const giving = balances.filter((balance) => figureOf(balance) !== null).toSorted(newestFirst);
  return [...Map.groupBy(giving, ({ articleId }) => articleId).values()].flatMap(([newest, ...others]) => {
    if (!newest) return [];
    const counting = [newest, ...others.filter((other) => areBeside(newest, other))];
    return [{ balance: newest, value: sum(counting.map((item) => figureOf(item) ?? 0)) }];
  });
}

/**
 * Conversions of an article ('' for what belongs to none): what its counting balances give, plus those of its
 * converted `referrals` that began outside the days of every balance that covers them. `given` is false if no
 * balance of its own gives any.
 */
export function openingConversions(
  articleId: string,
  openings: readonly Opening[],
  referrals: readonly Pick<Referral, 'programId' | 'firstDay' | 'converted'>[],
): { count: number; given: boolean } {
  const giving = openings.filter((opening) => opening.state === 'counts' && opening.conversions !== null);
  const own = giving.filter(({ balance }) => balance.articleId === articleId);
  const around =
    articleId === UNATTRIBUTED
      ? giving
      : giving.filter(({ balance }) => balance.articleId === articleId || balance.articleId === UNATTRIBUTED);
  const beside = referrals.filter(
    (referral) =>
      referral.converted &&
      !around.some(
        (opening) =>
          isOf(opening, referral.programId) && isWithin(referral.firstDay, [daysOf(opening, articleId)]),
      ),
  );
  const given = sum(own.map((opening) => opening.conversions ?? 0));
  return { count: given + beside.length, given: own.length > 0 };
}
