import { keyOf } from '../ids.ts';
import type { Referral } from '../referrals/referral.ts';
import type { TimeEntry } from '../time/entry.ts';
import { newestFirst, type OpeningBalance } from './balance.ts';
import { isOf, type Opening } from './judge.ts';

/**
 * The hours of spreadsheets as estimated time entries, one an article. The newest balance says all work up
 * to its day, so entries of those days that were there before it came are within it: only what they
 * lack is added.
 */
export function openingHours(
  balances: readonly OpeningBalance[],
  entries: readonly TimeEntry[],
): TimeEntry[] {
  const newest = new Map<string, OpeningBalance & { seconds: number }>();
  for (const balance of balances.toSorted(newestFirst)) {
    const { articleId, seconds } = balance;
    if (seconds !== null && !newest.has(articleId)) newest.set(articleId, { ...balance, seconds });
  }
  const work = Map.groupBy(entries, (entry) => entry.articleId);
  return [...newest.values()].flatMap(({ articleId, asOf, publishedOn, importedAt, seconds }) => {
    const within = (work.get(articleId) ?? []).filter(
      (entry) => entry.day <= asOf && entry.createdAt < importedAt,
    );
    const lacking = seconds - within.reduce((sum, entry) => sum + entry.seconds, 0);
    if (lacking <= 0) return [];
    const day = publishedOn !== null && publishedOn < asOf ? publishedOn : asOf;
    return [
      {
        id: keyOf('opening', articleId),
        articleId,
        activity: 'writing',
        day,
        seconds: lacking,
        basis: 'estimated',
        createdAt: importedAt,
      },
    ];
  });
}

/** Clicks in months 1 to 3 of each article, month by month from the newest balance that gives them. */
export function openingClicks(balances: readonly OpeningBalance[]): Map<string, (number | null)[]> {
  const clicks = new Map<string, (number | null)[]>();
  for (const balance of balances.toSorted(newestFirst)) {
    const known = clicks.get(balance.articleId) ?? [null, null, null];
    clicks.set(
      balance.articleId,
      known.map((count, index) => count ?? balance.clicks[index] ?? null),
    );
  }
  return clicks;
}

/**
 * Conversions of an article: what its counting balances give, and the converted referrals that came after
 * their day or belong to other programs. Null where no balance gives any.
 */
export function openingConversions(
  openings: readonly Opening[],
  referrals: readonly Pick<Referral, 'programId' | 'firstDay' | 'converted'>[],
): number | null {
  const giving = openings.filter((opening) => opening.conversions !== null);
  if (giving.length === 0) return null;
  const later = referrals.filter(
    (referral) =>
      referral.converted &&
      !giving.some(
        (opening) => isOf(opening, referral.programId) && referral.firstDay <= opening.balance.asOf,
      ),
  );
  return giving.reduce((sum, opening) => sum + (opening.conversions ?? 0), 0) + later.length;
}
