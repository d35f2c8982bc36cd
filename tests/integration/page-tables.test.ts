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
    <div style="display: none"><div style="display: contents">${small}</div></div><details><summary>More</summary>${small}</details><div style="display: none">${small}</div>`,
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

const sales = (amount: string) => `<table><tr><th>Date<th>Amount<tr><td>2026-06-01<td>${amount}</table>`;

/** Puts an element with a shadow root of this mode onto the page, or into another root. */
function component(mode: 'open' | 'closed', body: string, into: ParentNode = document.body): ShadowRoot {
  const host = document.createElement('div');
  into.append(host);
  const root = host.attachShadow({ mode });
  const inner = new DOMParser().parseFromString(body, 'text/html');
  root.append(...inner.body.childNodes);
  return root;
}

async function frame(attributes: Record<string, string>) {
  const element = document.createElement('iframe');
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await loaded;
  return element;
}

const amounts = () => readPageTables(document).map(({ rows }) => rows[1]?.[1]);

test('tables in components, also in those of components, and in cells made of them', () => {
  const outer = component('open', sales('$1.00'));
  component('open', sales('$2.00'), outer);
  component('closed', sales('$3.00'));
  const cell = component('open', sales('')).querySelector('td:last-child');
  if (cell) component('open', '<span>$<slot></slot></span>', cell).host.append('4.00');
  expect(amounts().toSorted()).toEqual(['$1.00', '$2.00', '$4.00']);
});

test('tables in frames of the page’s own site, shown ones', async () => {
  await frame({ srcdoc: sales('$1.00') });
  await frame({ srcdoc: sales('$2.00'), style: 'display: none' });
  // Of another origin, though its text is at hand.
  await frame({ srcdoc: sales('$3.00'), sandbox: '' });
  expect(amounts()).toEqual(['$1.00']);
});
