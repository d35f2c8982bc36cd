import { makeArticles } from './articles.ts';
import { makeClicks } from './clicks.ts';
import { programs } from './programs.ts';
import { makeRows, type SampleRow } from './statements.ts';
import { makeViews } from './views.ts';

/** The seed of the committed sample. */
export const SEED = 5;

/** The sample's files by name, as texts: the same seed gives the same bytes. */
export function makeSample(seed: number): Map<string, string> {
  const articles = makeArticles(seed);
  const files = new Map([
    ['programs.json', json(programs)],
    ['articles.json', json(articles.map(({ page, work }) => ({ page, work })))],
    ['views.csv', csv(['Publication', 'First day', 'Views by day'], makeViews(seed, articles))],
  ]);
  for (const { id } of programs) {
    const rows = makeRows(seed, id, articles);
    const clicks = makeClicks(seed, id, articles, rows);
    files.set(`${id}.csv`, csv(commissionColumns, rows.map(commissionCells(id))));
    files.set(
      `${id}-clicks.csv`,
      csv(
        ['Date', 'Sub ID', 'Clicks'],
        clicks.map((row) => [row.day, row.subId, String(row.clicks)]),
      ),
    );
  }
  return files;
}

const commissionColumns = [
  'Id',
  'Date',
  'Customer',
  'Event',
  'Product',
  'Plan price',
  'Commission',
  'Currency',
  'Status',
  'Sub ID',
];

function commissionCells(programId: string) {
  const prefix = programId.slice(0, 2).toUpperCase();
  return (row: SampleRow, index: number): string[] => [
    `${prefix}-${String(index + 1).padStart(4, '0')}`,
    row.day,
    row.customer,
    row.event,
    row.product,
    row.price === null ? '' : decimal(row.price),
    decimal(row.amount),
    'USD',
    row.status,
    row.subId,
  ];
}

function decimal(minor: number): string {
  return (minor / 100).toFixed(2);
}

function csv(columns: readonly string[], rows: readonly string[][]): string {
  return `${[columns, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
