import { addDays, type Day } from '../calendar.ts';
import { classOf } from '../statements/identity.ts';
import type { StatementRow } from '../statements/row.ts';

const nearestFirst = [0, -1, 1, -2, 2, -3, 3];
/** How many days a sale entered from memory may be off. */
export const DAYS_OFF = Math.max(...nearestFirst);

/** What the author says about suspected rows: the same sales again, or others. */
export const twinAnswers = ['same', 'others'] as const;
export type TwinAnswer = (typeof twinAnswers)[number];

/** At most this many sales of one amount on a day are looked at. */
const MOST_ALIKE = 100;

/** The parts of a row that identify its sale. */
export type Sale = Pick<
  StatementRow,
  | 'key'
  | 'kind'
  | 'day'
  | 'amount'
  | 'currency'
  | 'customer'
  | 'externalId'
  | 'subId'
  | 'product'
  | 'planPrice'
>;

/** The fields that row keys are made of; a statement need not have a column for each. */
const naming = ['externalId', 'customer', 'subId', 'product', 'planPrice'] as const;

/**
 * True if the same sale could have both keys because one statement has a column that the other lacks. Between
 * statements with the same columns a sale keeps its key, so there a new key means another sale.
 */
export function isRenamed({ row, known }: { row: Sale; known: Sale }): boolean {
  const isLacking = naming.some((field) => (row[field] === null) !== (known[field] === null));
  return row.day === known.day && isLacking;
}

/**
 * Rows of a statement that may be stored already under another key: the same money within three days, and nothing
 * that contradicts it. The nearest day first, each row once. They are only suspected: two customers may well pay the
 * same.
 */
export function likelyTwins<New extends Sale>(
  rows: readonly New[],
  known: readonly Sale[],
): { row: New; known: Sale }[] {
  const inStatement = new Set(rows.map(({ key }) => key));
  const places = Map.groupBy(
    known.filter((row) => isSale(row) && !inStatement.has(row.key)),
    (row) => placeOf(row, row.day),
  );
  const pairs: { row: New; known: Sale }[] = [];
  const shifted = dayShifter();
  let left = rows.filter(isSale);
  for (const days of nearestFirst) {
    left = left.filter((row) => {
      const there = places.get(placeOf(row, shifted(row.day, days))) ?? [];
      const at = there.slice(0, MOST_ALIKE).findIndex((other) => mayBeOne(row, other));
      const [twin] = at < 0 ? [] : there.splice(at, 1);
      if (twin) pairs.push({ row, known: twin });
      return !twin;
    });
  }
  return pairs;
}

/** `addDays` that remembers its results, since many rows share a day. */
function dayShifter(): (day: Day, days: number) => Day {
  const known = new Map<string, Day>();
  return (day, days) => {
    const shifted = known.get(`${day} ${days}`) ?? addDays(day, days);
    known.set(`${day} ${days}`, shifted);
    return shifted;
  };
}

/** True for a row of a commission that was earned. */
export const isSale = ({ kind, amount }: Pick<Sale, 'kind' | 'amount'>) =>
  amount !== null && classOf(kind, amount) === 'commission';

const placeOf = ({ amount, currency }: Sale, day: Day) => `${day} ${amount} ${currency}`;

/** False if both have an id or a sub-ID and these differ, or if their customers' names begin differently. */
function mayBeOne(a: Sale, b: Sale): boolean {
  const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
  return (
    !differ(a.externalId, b.externalId) &&
    !differ(a.subId, b.subId) &&
    !differ(initialOf(a.customer), initialOf(b.customer))
  );
}

const initialOf = (customer: string | null) => customer?.slice(0, 1).toLowerCase() ?? null;
