import { type ColumnId, columnValue, type TableRow } from './article-values.ts';
import { isMostlyEstimated } from './hourly.ts';

export type ArticleSort = { id: ColumnId; desc: boolean };

/** Columns of hourly rates: rates over mostly estimated hours rank apart. */
const rates: ReadonlySet<ColumnId> = new Set<ColumnId>(['hourly', 'projectedHourly']);

/**
 * Rows sorted by a column; equal ones keep their order. Unknown values come last in either direction, and so
 * do, among rates, those over mostly estimated hours. Each row's value is read once.
 */
export function orderArticles<Row extends TableRow>(
  rows: readonly Row[],
  { id, desc }: ArticleSort,
  locale: string,
): Row[] {
  const compareText = new Intl.Collator(locale).compare;
  const keyed = rows.map((row) => ({ row, key: columnValue(id, row), isAbout: isAbout(id, row) }));
  const {
    known = [],
    about = [],
    unknown = [],
  } = Object.groupBy(keyed, ({ key, isAbout }) => (key === null ? 'unknown' : isAbout ? 'about' : 'known'));
  const sign = desc ? -1 : 1;
  const compare = (a: string | number | null, b: string | number | null) =>
    typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : Number(a) - Number(b);
  const sorted = (group: typeof known) => group.toSorted((a, b) => sign * compare(a.key, b.key));
  return [...sorted(known), ...sorted(about), ...unknown].map(({ row }) => row);
}

/** The index in ordered rows, or in some of them, at which rates over estimated hours begin; null without any. */
export function estimatesFrom(rows: readonly TableRow[], id: ColumnId): number | null {
  if (!rates.has(id)) return null;
  const at = rows.findIndex((row) => isAbout(id, row) && columnValue(id, row) !== null);
  return at < 0 ? null : at;
}

function isAbout(id: ColumnId, { time }: TableRow): boolean {
  return rates.has(id) && isMostlyEstimated(time);
}
