import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';
import { Popup } from '@/ui/pages/popup/Popup.tsx';
import { fakeApp, portfolio, program, renderApp, returns, totals } from './fakes.tsx';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

/** A new author: an article is known and worked on, and nothing that tells of money was imported. */
const row = returns(1, {
  commissions: null,
  effectiveHourlyRate: null,
  projectedHourlyRate: null,
  figures: null,
});
const data = portfolio({
  articles: [row],
  programs: [
    {
      program: program(),
      coversTo: null,
      commissions: totals(),
      original: {},
    },
  ],
  unattributed: { commissions: null, otherCurrencies: {}, figures: null },
  lastMonth: { month: '2026-10', commissions: null },
  totals: { ...portfolio().totals, articles: 1, hours: 4.5, hoursEstimated: 0, commissions: null },
});

const noMoney = /\$0/;
const why = 'Not known until a statement is imported';

async function dashboardAt(hash: string, shown: Portfolio = data) {
  location.hash = hash;
  const app = fakeApp();
  const live = { ...app.live, portfolio: async () => shown };
  return renderApp({ ...app, live }, <Dashboard surface="tab" />).container;
}

test.each([
  ['portfolio', '#/', 'Totals'],
  ['article', '#/articles/devto:1', 'Key figures'],
])('the %s says that what was earned is not known, why, and where to import', async (_, hash, figures) => {
  await dashboardAt(hash);
  const region = await screen.findByRole('region', { name: figures });
  expect(region.textContent).toContain('To date–Not known');
  expect(region.textContent).toContain(why);
  expect(region.querySelector('a[href="#/import"]')?.textContent).toBe('Import a statement');
});

test('the table of articles says so above its dashes', async () => {
  await dashboardAt('#/articles');
  await screen.findByText(`${why}.`, { exact: false });
});

test.each(['#/', '#/articles', '#/articles/devto:1', '#/next', '#/programs'])(
  'no amount of 0 is anywhere at %s',
  async (hash) => {
    const container = await dashboardAt(hash);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(container.textContent).not.toContain('Loading'));
    expect(container.textContent).not.toMatch(noMoney);
  },
);

test('the popup says so of this month and of the article in the tab', async () => {
  const app = fakeApp();
  const glance = async () => ({ ...(await app.live.glance()), settled: null, before: null });
  const live = { ...app.live, glance, portfolio: async () => data };
  const { container } = renderApp({ ...app, live }, <Popup tab={{ id: 7, url: row.article.url }} />);
  const tab = await screen.findByRole('region', { name: 'Article in this tab' });
  expect(tab.textContent).toContain(why);
  expect(container.querySelector('dl > div')?.textContent).toBe(
    'This month–Not knownNot known: no statement reaches this month yet',
  );
  expect(container.textContent).not.toMatch(noMoney);
});

test('a few minutes of work tell no rate, and that is said', async () => {
  const hoursByActivity = { research: 0, writing: 0.05, 'code-testing': 0, editing: 0, maintenance: 0 };
  const brief = returns(2, {
    time: { hours: 0.05, hoursEstimated: 0, hoursByActivity },
    effectiveHourlyRate: null,
  });
  await dashboardAt('#/articles/devto:2', portfolio({ articles: [brief] }));
  const figures = await screen.findByRole('region', { name: 'Key figures' });
  expect(figures.textContent).toContain('Too few hours for a rate');
});
