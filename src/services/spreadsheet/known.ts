import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import type { SheetRow } from '@/core/spreadsheet/read.ts';

/** Hours written with two decimals are off by up to half of the last one, 18 s; a little more is allowed. */
const SAME_SECONDS = 20;

const LOGGED = 'More hours than these are logged already, and those count.';

/**
 * Reduces a row to what it adds to what is known of its article, and names those fields. What equals the
 * present figures is counted from elsewhere already. `currency` is that of the figures.
 */
export function beyondKnown(
  row: SheetRow,
  known: ArticleReturns,
  currency: string,
): { row: SheetRow; changes: string[] } {
  const changes: string[] = [];
  const beyond = <T>(name: string, said: T | null, isKnown: boolean): T | null => {
    if (said === null || isKnown) return null;
    if (!changes.includes(name)) changes.push(name);
    return said;
  };
  const { article, commissions, figures, time } = known;
  // If the page was read, its own title, day and words count.
  const wasRead = article.publications.some((publication) => publication.site !== 'web');
  const inCurrency = row.currency === currency;
  const logged = time ? Math.round((time.hours - time.hoursEstimated) * 3600) : 0;
  const isLogged = row.seconds !== null && time !== null && row.seconds < logged - SAME_SECONDS;
  const reduced: SheetRow = {
    ...row,
    notes: isLogged ? [...row.notes, LOGGED] : row.notes,
    title: beyond('title', row.title, wasRead || row.title === article.title),
    publishedOn: beyond('date', row.publishedOn, wasRead || row.publishedOn === article.publishedOn),
    wordCount: beyond('words', row.wordCount, wasRead || row.wordCount === article.wordCount),
    seconds: beyond('hours', row.seconds, isLogged || isSameTime(row.seconds, time?.hours ?? null)),
    clicks: row.clicks.map((count, index) =>
      beyond('clicks', count, count === (figures?.clicksByMonth[index] ?? null)),
    ),
    conversions: beyond('conversions', row.conversions, row.conversions === (figures?.conversions ?? null)),
    firstOrder: beyond(
      'first order',
      row.firstOrder,
      inCurrency && row.firstOrder === commissions?.firstOrder,
    ),
    recurring: beyond('recurring', row.recurring, inCurrency && row.recurring === commissions?.recurring),
  };
  return { row: reduced, changes };
}

function isSameTime(seconds: number | null, hours: number | null): boolean {
  return seconds !== null && hours !== null && Math.abs(seconds - hours * 3600) <= SAME_SECONDS;
}
