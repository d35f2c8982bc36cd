import { expect, test } from 'vitest';
import { type ArticleSort, estimatesFrom, orderArticles } from '@/core/returns/article-order.ts';
import { chosenColumns, columnIds, type TableRow } from '@/core/returns/article-values.ts';
import { filterArticles, noFilter } from '@/core/returns/filter.ts';
import { moved, toggled } from '@/ui/pages/articles/column-order.ts';
import { bareRow, noTotals } from '../../../support/portfolios.ts';

const gaps = () => ({ links: null, untagged: null, disclosure: null });
const hours = (hoursEstimated: number) => ({
  hours: 2,
  hoursEstimated,
  hoursByActivity: { research: 0, writing: 2, 'code-testing': 0, editing: 0, maintenance: 0 },
});

function row(n: number, title: string, toDate: number, rate: number | null = null, estimated = 0): TableRow {
  return {
    ...bareRow(n, { title }),
    commissions: { ...noTotals, toDate },
    effectiveHourlyRate: rate,
    time: hours(estimated),
    gaps,
  };
}

const rows = [
  row(1, 'Über Queues', 100, 900),
  row(2, 'post 10', -50, null),
  row(3, 'Post 9', 100, 5000, 2),
  row(4, 'Zebra', 0, 1000),
];

const ids = (sort: ArticleSort) =>
  orderArticles(rows, sort, 'en')
    .map(({ article }) => article.id.slice(-1))
    .join('');

test.each<[ArticleSort, string]>([
  // Equal ones as they came, negative ones last.
  [{ id: 'toDate', desc: true }, '1342'],
  [{ id: 'toDate', desc: false }, '2413'],
  // As people read: Ü beside U, whatever the case.
  [{ id: 'title', desc: false }, '2314'],
  // 5,000 rests on estimated hours and ranks apart; what is not known comes last, both ways.
  [{ id: 'hourly', desc: true }, '4132'],
  [{ id: 'hourly', desc: false }, '1432'],
])('by %o: %s', (sort, expected) => {
  expect(ids(sort)).toBe(expected);
});

test('the place where rates over estimated hours begin', () => {
  const byRate = orderArticles(rows, { id: 'hourly', desc: true }, 'en');
  expect(estimatesFrom(byRate, 'hourly')).toBe(2);
  expect(estimatesFrom(byRate.slice(1), 'hourly')).toBe(1);
  // Of these none has a rate over estimated hours.
  expect(estimatesFrom(byRate.toSpliced(2, 1), 'hourly')).toBeNull();
  expect(estimatesFrom(byRate, 'toDate')).toBeNull();
});

test('sorting 5,000 articles reads each value once, filtering each title once', () => {
  let reads = 0;
  const many = Array.from({ length: 5000 }, (_, n) => {
    const made = row(n, `Post ${(n * 7919) % 5000}`, n);
    const { title } = made.article;
    const article = Object.defineProperty({ ...made.article }, 'title', {
      get: () => {
        reads += 1;
        return title;
      },
    });
    return { ...made, article };
  });
  const sorted = orderArticles(many, { id: 'title', desc: false }, 'en');
  expect(reads).toBe(5000);
  expect(sorted[1]?.article.title).toBe('Post 1');
  reads = 0;
  expect(filterArticles(many, { ...noFilter, text: 'https 4999' })).toHaveLength(2);
  expect(reads).toBe(5000);
  // 499, 1499 to 4499, and 4990 to 4999: as titles, and as addresses of other articles.
  expect(filterArticles(many, { ...noFilter, text: 'https 499' })).toHaveLength(30);
  expect(reads, 'with the next letter').toBe(5000);
});

test('columns that were chosen: known ones once, the title first', () => {
  expect(chosenColumns(null)).toEqual(columnIds);
  expect(chosenColumns(['hours', 'gone', 'hours', 'title', 'toDate'])).toEqual(['title', 'hours', 'toDate']);
  expect(columnIds.slice(0, 2)).toEqual(['title', 'toDate']);
});

test('a column is taken in at the end, taken out, and moved; the title stays', () => {
  const columns = ['title', 'toDate', 'hours'] as const;
  expect(toggled(columns, 'words')).toEqual(['title', 'toDate', 'hours', 'words']);
  expect(toggled(columns, 'toDate')).toEqual(['title', 'hours']);
  expect(moved(columns, 'hours', -1)).toEqual(['title', 'hours', 'toDate']);
  expect(moved(columns, 'toDate', -1)).toEqual(columns);
  expect(moved(columns, 'hours', 1)).toEqual(columns);
});
