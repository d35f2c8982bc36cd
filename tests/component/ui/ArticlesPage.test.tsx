import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { ArticlesPage } from '@/ui/pages/articles/ArticlesPage.tsx';
import { article, fakeApp, portfolio, renderApp, returns, totals } from './fakes.tsx';
import { figures } from './figure-fakes.ts';

afterEach(cleanup);

/** Three articles and unattributed money whose sums are worked out by hand below. */
function example(): Portfolio {
  const rows = [
    returns(1, {
      article: article(1, { title: 'Beta' }),
      commissions: totals({ firstOrder: 1000, recurring: 500 }),
      figures: figures(1, { runRate: 100 }),
    }),
    returns(2, {
      article: article(2, { title: 'Alpha', wordCount: null }),
      commissions: totals({ firstOrder: 2000, adjustment: -250 }),
      time: null,
      effectiveHourlyRate: null,
      projectedHourlyRate: null,
      figures: figures(2, { runRate: null, conversions: null, clicksByMonth: [null], headline: null }),
    }),
    returns(3, {
      article: article(3, { title: 'Gamma' }),
      commissions: totals({ recurring: 9000 }),
      otherCurrencies: { EUR: totals({ recurring: 1200 }) },
      figures: figures(3, { runRate: 900 }),
    }),
  ];
  return portfolio({
    articles: rows,
    unattributed: { commissions: totals({ firstOrder: 325 }), otherCurrencies: {}, figures: null },
    totals: {
      articles: 3,
      // firstOrder 1000 + 2000 + 325, recurring 500 + 9000, adjustment -250: to date 12575.
      commissions: totals({ firstOrder: 3325, recurring: 9500, adjustment: -250 }),
      otherCurrencies: { EUR: totals({ recurring: 1200 }) },
      runRate: 1000,
      hours: 9,
      hoursEstimated: null,
      costs: 0,
      otherCosts: {},
      headline: figures(1).headline,
      lifetime: figures(1).lifetime,
    },
  });
}

async function show(data: Portfolio) {
  const app = fakeApp();
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data } }, <ArticlesPage />);
  return screen.findByRole('table', { name: /What each article has earned/ });
}

const titles = (table: HTMLElement) =>
  [...table.querySelectorAll('tbody th a:first-child')]
    .map((link) => link.textContent)
    .filter((_, i) => i % 2 === 0);

const cell = (table: HTMLElement, row: string, column: string) =>
  table.querySelector(`${row} [data-column="${column}"]`)?.textContent ?? '';

/** Reads `$1,234.50` as 123450 cents. */
const cents = (text: string) => Math.round(Number(text.replace(/[^\d.-]/g, '')) * 100);

test('rows, unattributed and total add up in every money column', async () => {
  const table = await show(example());
  for (const column of ['firstOrder', 'recurring', 'other'] as const) {
    const rows = [...table.querySelectorAll(`tbody [data-column="${column}"]`)].map((td) =>
      cents(td.textContent ?? ''),
    );
    const loose = cents(cell(table, '[data-row="unattributed"]', column));
    const sum = rows.reduce((total, value) => total + value, loose);
    expect(sum, column).toBe(cents(cell(table, '[data-row="total"]', column)));
  }
  expect(cell(table, '[data-row="total"]', 'toDate')).toBe('$125.75and €12.00, no\u00a0rate');
  expect(cell(table, '[data-article="devto:1"]', 'toDate')).toBe('$15.00');
});

test('sorts by a header with the keyboard and says the order', async () => {
  const user = userEvent.setup();
  const table = await show(example());
  const header = (name: string) => within(table).getByRole('columnheader', { name });
  expect(titles(table)).toEqual(['Gamma', 'Alpha', 'Beta']);
  expect(header('To date').getAttribute('aria-sort')).toBe('descending');
  within(table).getByRole('button', { name: 'Title' }).focus();
  await user.keyboard('{Enter}');
  expect(titles(table)).toEqual(['Alpha', 'Beta', 'Gamma']);
  expect(header('Title').getAttribute('aria-sort')).toBe('ascending');
  expect(header('To date').getAttribute('aria-sort')).toBe('none');
});

test('what is not known sorts last both ways', async () => {
  const user = userEvent.setup();
  const table = await show(example());
  const button = within(table).getByRole('button', { name: /Run rate/ });
  await user.click(button);
  expect(titles(table)).toEqual(['Gamma', 'Beta', 'Alpha']);
  await user.click(button);
  expect(titles(table)).toEqual(['Beta', 'Gamma', 'Alpha']);
});

test.each([
  'words',
  'hours',
  'clicks1',
  'clicks2',
  'conversions',
  'runRate',
  'hourly',
  'next24',
  'projectedHourly',
])('an unknown %s is a dash that says so, never 0', async (column) => {
  const table = await show(example());
  const text = cell(table, '[data-article="devto:2"]', column);
  expect(text).toContain('–');
  expect(text).not.toContain('0');
  const dash = table.querySelector(`[data-article="devto:2"] [data-column="${column}"] [title]`);
  expect(dash?.getAttribute('title')).toBe('Not known');
});

test('a projection is marked as an estimate with its range, and its basis opens on demand', async () => {
  const user = userEvent.setup();
  const table = await show(example());
  // mean 12000, p10 4000, p90 21000: from 100 dollars on, or where whole, without cents.
  expect(cell(table, '[data-article="devto:1"]', 'next24')).toBe('$120est.$40 to $210');
  await user.click(within(table).getByRole('button', { name: 'What this rests on: Beta' }));
  const basis = within(await screen.findByRole('dialog'));
  expect(basis.getByText('No statement of commissions imported yet.')).toBeTruthy();
  expect(basis.getByRole('link').getAttribute('href')).toBe('#/articles/devto%3A1?explained');
});

test('a rate that rests on estimated hours is only about', async () => {
  const data = example();
  const [first, ...rest] = data.articles;
  if (!first?.time) throw new Error('The example lost its hours');
  const estimated = { ...first, time: { ...first.time, hoursEstimated: 2.26 } };
  const table = await show({ ...data, articles: [estimated, ...rest] });
  // 2.26 of 4.5 hours is more than half.
  expect(cell(table, '[data-article="devto:1"]', 'hours')).toBe('about 4.5');
  expect(cell(table, '[data-article="devto:1"]', 'hourly')).toBe('about $15.6730.1% of target');
});

test('hidden amounts are nowhere on the page; counts and hours stay', async () => {
  const app = fakeApp();
  const data = example();
  const { container } = renderApp(
    {
      ...app,
      amounts: { hidden: true, toggle: () => {} },
      live: { ...app.live, portfolio: async () => data },
    },
    <ArticlesPage />,
  );
  await screen.findByRole('table', { name: /What each article has earned/ });
  expect(container.textContent).not.toMatch(/[$€]/);
  expect(cell(container, '[data-row="total"]', 'hours')).toBe('9');
});

test('says where records cannot be read and are left out', async () => {
  const app = fakeApp();
  const data = { ...example(), leftOut: ['costs'] };
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data } }, <ArticlesPage />);
  await screen.findByText(/can’t be read and are left out \(costs\)/);
});

test('asks for the projections when they are behind the ledger, and says so', async () => {
  const app = fakeApp();
  const data = { ...example(), figuresStale: true, unfinishedImports: ['a.csv'] };
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data } }, <ArticlesPage />);
  await screen.findByText('Projections are being computed again.');
  await screen.findByText('An import is finishing (a.csv). Figures may still move.');
  expect(app.services.figures.refresh).toHaveBeenCalledTimes(1);
});

test('with nothing yet, the three steps lead to where they are done', async () => {
  const app = fakeApp();
  renderApp({ ...app, live: { ...app.live, hasIdentity: async () => false } }, <ArticlesPage />);
  const links = within(await screen.findByRole('list')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/options.html#identity',
    '/options.html#programs',
    '/welcome.html#numbers',
  ]);
  const aside = ['Try with sample data', 'Set up step by step'].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  );
  expect(aside).toEqual(['/dashboard.html?sample', '/welcome.html']);
});
