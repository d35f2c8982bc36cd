import type { Day } from '../calendar.ts';
import type { ImportRow, RowFate, StatementRow } from '../statements/row.ts';
import { compareVersions, type RowVersion } from './entry.ts';

/** What importing a row would do, given the stored rows with the same key. */
export type Fate = { fate: RowFate; reason: string | null };

/**
 * The fate of each row of a statement that reaches to `coversTo` and is imported now: `new`,
 * `updates`, `same`, or `older` where a statement that reaches further already said something else.
 */
export function fatesOf(
  rows: readonly StatementRow[],
  known: ReadonlyMap<string, readonly RowVersion[]>,
  coversTo: Day,
): Fate[] {
  const inFile = new Map<string, StatementRow>();
  return rows.map((row) => {
    const earlier = inFile.get(row.key);
    inFile.set(row.key, row);
    if (earlier)
      return { fate: 'updates', reason: `Same id as line ${earlier.line}: the later line counts.` };
    const newest = [...(known.get(row.key) ?? [])].sort(compareVersions).at(-1);
    if (!newest) return { fate: 'new', reason: null };
    if (sameContent(row, newest.row)) return { fate: 'same', reason: null };
    if (newest.coversTo > coversTo) {
      return { fate: 'older', reason: `A statement up to ${newest.coversTo} already says otherwise.` };
    }
    return { fate: 'updates', reason: changeOf(newest.row, row) };
  });
}

const content = [
  'kind',
  'status',
  'day',
  'customer',
  'amount',
  'originalAmount',
  'currency',
  'planPrice',
  'subId',
  'product',
  'externalId',
  'originalExternalId',
  'clicks',
  'link',
  'coupon',
  'referrer',
  'landingPage',
  'payoutId',
] as const satisfies readonly (keyof StatementRow)[];

function sameContent(row: StatementRow, known: ImportRow): boolean {
  return content.every((field) => row[field] === known[field]);
}

function changeOf(known: ImportRow, row: StatementRow): string {
  const changed = content.filter((field) => row[field] !== known[field]);
  const words = changed.map((field) => wordOf(field));
  return `Changes ${words.join(', ')}.`;
}

function wordOf(field: (typeof content)[number]): string {
  return field.replace(/([A-Z])/g, ' $1').toLowerCase();
}
