import { afterEach, expect, test } from 'vitest';
import { readPageTables } from '@/content/page-tables.ts';
import { most } from '@/sites/tables.ts';

afterEach(() => document.body.replaceChildren());

function show(body: string) {
  const page = new DOMParser().parseFromString(body, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  return readPageTables(document);
}

const small = '<table><tr><td>a<td>b<tr><td>1<td>2</table>';

test('what a browser does not show is not read', () => {
  const found = show(
    `<table><tr><th>Date <i style="visibility: hidden">sorted</i><th>Amount</tr>
    <tr style="display: none"><td>2026-01-01<td>$99</tr><tr><td>2026-06-01<td>$7.50</tr></table>
    <details><summary>More</summary>${small}</details><div style="display: none">${small}</div>`,
  );
  expect(found.map(({ rows }) => rows)).toEqual([
    [
      ['Date', 'Amount'],
      ['2026-06-01', '$7.50'],
    ],
  ]);
});

test('a page that tries to be too much is cut down, and a long table says how long it is', () => {
  const [table] = show(`<table>${'<tr><td>a<td>b</tr>'.repeat(most.rows + 7)}</table>`);
  expect([table?.rows.length, table?.rowCount]).toEqual([5000, 5007]);
  const row = `<tr><td colspan="9999" rowspan="9999">${'x'.repeat(5000)}</td></tr>`;
  const wide = show(`<table>${row}${row}</table>`)[0]?.rows[1];
  expect([wide?.length, wide?.[0]?.length]).toEqual([60, 2000]);
  expect(show(small.repeat(30))).toHaveLength(20);
});
