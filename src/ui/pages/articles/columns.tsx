import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';
import { type LabelName, labelNames } from '@/core/articles/labels.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import type { LinkGaps } from '@/networks/link-gaps.ts';
import { articles } from '../../i18n/articles.ts';
import { otherOf } from '../portfolio/figures.ts';
import * as cells from './cells.tsx';

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, text: sortFn_text },
});

/** A row of the article table; `currency` is the display currency of all its amounts, `target` an hourly rate. */
export type ArticleRow = ArticleReturns & { currency: string; target: number | null; gaps: LinkGaps };

const helper = createColumnHelper<typeof features, ArticleRow>();

/** Not known sorts last in both directions. */
const number = { sortFn: 'basic', sortUndefined: 'last', sortDescFirst: true } as const;
const names = articles.columns;

function value(id: keyof typeof names, read: (row: ArticleRow) => number | null | undefined) {
  return helper.accessor((row) => read(row) ?? undefined, {
    id,
    header: names[id],
    cell: ({ row }) => cells.render(id, row.original),
    ...number,
  });
}

function label(id: LabelName) {
  return helper.accessor((row) => row.article.labels[id], {
    id,
    header: names[id],
    cell: ({ row }) => cells.render(id, row.original),
    sortFn: 'text',
    sortUndefined: 'last',
    sortDescFirst: false,
  });
}

/** What needs the author most comes first; what needs nothing has no place in the order. */
function disclosureOrder({ gaps }: ArticleRow): number | undefined {
  return { missing: 3, late: 2, visible: 1, unknown: undefined, none: undefined }[gaps.disclosure ?? 'none'];
}

const clicks = (n: number) => (row: ArticleRow) => row.figures?.clicksByMonth[n - 1];

/** The spreadsheet's columns, in its order, with what the spreadsheet could not know after them. */
export const columns = helper.columns([
  helper.group({
    id: 'article',
    header: articles.table.groups.article,
    columns: helper.columns([
      helper.accessor((row) => row.article.title, {
        id: 'title',
        header: names.title,
        cell: ({ row }) => cells.render('title', row.original),
        sortFn: 'text',
        sortDescFirst: false,
      }),
    ]),
  }),
  helper.group({
    id: 'labels',
    header: articles.table.groups.labels,
    columns: helper.columns(labelNames.map(label)),
  }),
  helper.group({
    id: 'writing',
    header: articles.table.groups.writing,
    columns: helper.columns([
      helper.accessor((row) => row.article.publishedOn ?? undefined, {
        id: 'published',
        header: names.published,
        cell: ({ row }) => cells.render('published', row.original),
        ...number,
      }),
      value('words', (row) => row.article.wordCount),
      value('hours', (row) => row.time?.hours),
    ]),
  }),
  helper.group({
    id: 'links',
    header: articles.table.groups.links,
    columns: helper.columns([
      value('views', (row) => row.views?.views),
      value('links', (row) => row.gaps.links?.length),
      value('untagged', (row) => row.gaps.untagged),
      helper.accessor((row) => disclosureOrder(row), {
        id: 'disclosure',
        header: names.disclosure,
        cell: ({ row }) => cells.render('disclosure', row.original),
        ...number,
      }),
    ]),
  }),
  helper.group({
    id: 'clicks',
    header: articles.table.groups.clicks,
    columns: helper.columns([
      value('clicks1', clicks(1)),
      value('clicks2', clicks(2)),
      value('clicks3', clicks(3)),
    ]),
  }),
  helper.group({
    id: 'commissions',
    header: articles.table.groups.commissions,
    columns: helper.columns([
      value('conversions', (row) => row.figures?.conversions),
      value('firstOrder', (row) => row.commissions.firstOrder),
      value('recurring', (row) => row.commissions.recurring),
      value('other', (row) => otherOf(row.commissions)),
      value('toDate', (row) => row.commissions.toDate),
      value('runRate', (row) => row.figures?.runRate),
      value('hourly', (row) => row.effectiveHourlyRate),
    ]),
  }),
  helper.group({
    id: 'projected',
    header: articles.table.groups.projected,
    columns: helper.columns([
      value('next24', (row) => row.figures?.headline?.mean),
      value('lifetime', (row) => row.figures?.lifetime?.mean),
      value('projectedHourly', (row) => row.projectedHourlyRate?.mean),
    ]),
  }),
]);

export type ColumnId = keyof typeof names;
/** Ids of the leaf columns, in order. */
export const columnIds = Object.keys(names).filter((id): id is ColumnId => id in names);
/** Columns of words, which line up at the start. */
export const wordColumns: ReadonlySet<string> = new Set(['title', ...labelNames, 'published', 'disclosure']);
/** Rates, in which those over estimated hours rank apart. */
export const rateColumns: ReadonlySet<string> = new Set(['hourly', 'projectedHourly']);
/** The first column of a group, which a rule sets off. */
export const groupStarts: ReadonlySet<string> = new Set([
  'published',
  'views',
  'clicks1',
  'conversions',
  'next24',
]);
