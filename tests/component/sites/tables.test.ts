import { expect, test } from 'vitest';
import { findTables, rootsOf } from '@/sites/tables.ts';

const address = 'https://partners.example/commissions';
const isShown = (element: Element) => !element.hasAttribute('hidden');
const read = (body: string, from: string | null = address) => {
  const root = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  return findTables({ roots: rootsOf(root, isShown), isShown, address: from });
};
const rowsOf = (body: string) => read(body).map(({ rows }) => rows);

test('a table with its caption, cell by cell', () => {
  const table =
    '<table><caption> Your\n sales </caption><tr><th>Date<th>Amount</tr><tr><td>2026-06-01<td>$<b>7</b>.50</table>';
  expect(read(table)).toEqual([
    {
      name: 'Your sales',
      rows: [
        ['Date', 'Amount'],
        ['2026-06-01', '$7.50'],
      ],
      rowCount: 2,
    },
  ]);
});

test.each([
  ['a label', '<table aria-label="Sales"><tr><td>a<td>b<tr><td>1<td>2</table>'],
  [
    'the heading above',
    '<h1>Page</h1><h2>Sales</h2><p>x</p><table><tr><td>a<td>b<tr><td>1<td>2</table><h2>Next</h2>',
  ],
  ['what labels it', '<p id="t">Sales</p><table aria-labelledby="t"><tr><td>a<td>b<tr><td>1<td>2</table>'],
])('its name is %s', (_, body) => {
  expect(read(body)[0]?.name).toBe('Sales');
});

test('tables of ARIA roles', () => {
  const grid = `<div role="grid" aria-label="Sales"><div role="rowgroup"><div role="row">
    <span role="columnheader">Date</span><span role="columnheader">Amount</span></div></div>
    <div role="row"><span role="gridcell">2026-06-01</span><span role="gridcell">$7.50</span></div></div>`;
  expect(rowsOf(grid)).toEqual([
    [
      ['Date', 'Amount'],
      ['2026-06-01', '$7.50'],
    ],
  ]);
});

test('what is out of sight is not read: tables, rows, columns, words', () => {
  const table = `<table hidden><tr><td>a<td>b<tr><td>1<td>2</table>
    <table><tr><th>Date <span hidden>sorted</span><th hidden>Secret<th>Amount</tr>
    <tr hidden><td>2026-01-01<td hidden>x<td>$99</tr><tr><td>2026-06-01<td hidden>x<td>$7.50</tr></table>`;
  expect(rowsOf(table)).toEqual([
    [
      ['Date', 'Amount'],
      ['2026-06-01', '$7.50'],
    ],
  ]);
});

test('cells over several rows or columns stand in each row, and keep the others in their columns', () => {
  const table = `<table><tr><th>Date<th colspan="2">Sale<th>Amount</tr>
    <tr><td rowspan="2">2026-06-01<td>A<td>x<td>$1</tr><tr><td>B<td>y<td>$2</tr></table>`;
  expect(rowsOf(table)).toEqual([
    [
      ['Date', 'Sale', '', 'Amount'],
      ['2026-06-01', 'A', 'x', '$1'],
      ['2026-06-01', 'B', 'y', '$2'],
    ],
  ]);
});

test('blocks in a cell are words apart, and a moment is read as the markup has it', () => {
  const table = `<table><tr><th>Date<th>Customer</tr>
    <tr><td><time datetime="2026-06-01">3 days ago</time><td><div>M.</div><div>Pro</div></tr>
    <tr><td><time datetime="2026-06-02T08:00Z">2 June 2026</time><td>N.<br>Free</tr></table>`;
  expect(rowsOf(table)[0]?.slice(1)).toEqual([
    ['2026-06-01', 'M. Pro'],
    ['2 June 2026', 'N. Free'],
  ]);
});

test('links to other sites get a column, the page’s own do not', () => {
  const table = `<table><tr><th>Article<th>Customer<th>Clicks</tr>
    <tr><td><a href="https://dev.to/me/a">A…</a><td><a href="/customers/1">M.</a><td>4</tr>
    <tr><td>none<td><a href="javascript:alert(1)">N.</a><td>1</tr></table>`;
  expect(rowsOf(table)).toEqual([
    [
      ['Article', 'Customer', 'Clicks', 'Article link'],
      ['A…', 'M.', '4', 'https://dev.to/me/a'],
      ['none', 'N.', '1', ''],
    ],
  ]);
  expect(read(table, null)[0]?.rows[0]).toEqual(['Article', 'Customer', 'Clicks']);
});

test('frames of layout, one-line and one-column tables are no tables', () => {
  const inner = '<table><tr><td>a<td>b</tr><tr><td>1<td>2</tr></table>';
  expect(rowsOf(`<table><tr><td>menu<td>${inner}</tr><tr><td>x<td>y</tr></table>`)).toEqual([
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ]);
  expect(rowsOf('<table><tr><td>a<td>b</tr></table>')).toEqual([]);
  expect(rowsOf('<table><tr><td>a</tr><tr><td>b</tr></table>')).toEqual([]);
});
