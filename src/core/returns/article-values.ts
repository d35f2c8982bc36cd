import type { DisclosureState } from '../links/disclosure.ts';
import { otherOf } from './known-totals.ts';
import type { ArticleReturns } from './portfolio.ts';

/** An article with what its links lack, computed only when it is looked at. */
export type TableRow = ArticleReturns & {
  gaps: () => {
    links: readonly unknown[] | null;
    untagged: number | null;
    disclosure: DisclosureState | null;
  };
};

/** What a column holds: `money` minor units of the display currency, `estimate` the mean of such a projection. */
type ColumnKind = 'text' | 'day' | 'count' | 'hours' | 'money' | 'estimate';

type Column = { kind: ColumnKind; value: (row: TableRow) => string | number | null | undefined };

const money = (value: Column['value']): Column => ({ kind: 'money', value });
const count = (value: Column['value']): Column => ({ kind: 'count', value });
const estimate = (value: Column['value']): Column => ({ kind: 'estimate', value });
const text = (value: Column['value']): Column => ({ kind: 'text', value });

/** Sorts by how much an article needs its author; what needs nothing has no rank. */
const disclosureRank = { missing: 3, late: 2, visible: 1, unknown: null, none: null };

/** The columns of the article table, money first; null or undefined is not known. */
export const articleValues = {
  title: text(({ article }) => article.title),
  toDate: money(({ commissions }) => commissions?.toDate),
  runRate: money(({ figures }) => figures?.runRate),
  next24: estimate(({ figures }) => figures?.headline?.mean),
  hourly: money(({ effectiveHourlyRate }) => effectiveHourlyRate),
  hours: { kind: 'hours', value: ({ time }) => time?.hours },
  conversions: count(({ figures }) => figures?.conversions),
  firstOrder: money(({ commissions }) => commissions?.firstOrder),
  recurring: money(({ commissions }) => commissions?.recurring),
  other: money(({ commissions }) => otherOf(commissions)),
  lifetime: estimate(({ figures }) => figures?.lifetime?.mean),
  projectedHourly: estimate(({ projectedHourlyRate }) => projectedHourlyRate?.mean),
  clicks1: count(({ figures }) => figures?.clicksByMonth[0]),
  clicks2: count(({ figures }) => figures?.clicksByMonth[1]),
  clicks3: count(({ figures }) => figures?.clicksByMonth[2]),
  published: { kind: 'day', value: ({ article }) => article.publishedOn },
  words: count(({ article }) => article.wordCount),
  views: count(({ views }) => views?.views),
  links: count(({ gaps }) => gaps().links?.length),
  untagged: count(({ gaps }) => gaps().untagged),
  disclosure: { kind: 'count', value: ({ gaps }) => disclosureRank[gaps().disclosure ?? 'none'] },
  topic: text(({ article }) => article.labels.topic),
  format: text(({ article }) => article.labels.format),
  tier: text(({ article }) => article.labels.tier),
} satisfies Record<string, Column>;

export type ColumnId = keyof typeof articleValues;

function isColumn(id: string): id is ColumnId {
  return Object.hasOwn(articleValues, id);
}

/** Ids of the columns in their first order. */
export const columnIds: readonly ColumnId[] = Object.keys(articleValues).filter(isColumn);

/** The column that an id names; null for none. */
export function parseColumn(id: string | null): ColumnId | null {
  return id !== null && isColumn(id) ? id : null;
}

/** What a column holds of an article; null where it is not known. */
export function columnValue(id: ColumnId, row: TableRow): string | number | null {
  const column: Column = articleValues[id];
  return column.value(row) ?? null;
}

/** The columns an author chose, as far as they are known; the title always stands first. Null: never chosen. */
export function chosenColumns(chosen: readonly string[] | null | undefined): ColumnId[] {
  if (!chosen) return [...columnIds];
  const known = chosen.flatMap((id) => parseColumn(id) ?? []);
  return [...new Set<ColumnId>(['title', ...known])];
}
