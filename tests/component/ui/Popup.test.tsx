import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Popup } from '@/ui/pages/popup/Popup.tsx';
import { publicationOf } from '../../support/articles.ts';
import { article, fakeApp, portfolio, program, renderApp, returns, totals } from './fakes.tsx';

afterEach(cleanup);

function reaching(name: string, coversTo: string | null, closed = false) {
  return {
    program: program({ id: name.toLowerCase(), name, closed }),
    coversTo,
    commissions: totals(),
    original: {},
    activeReferrals: 0,
    churnedReferrals: 0,
  };
}

async function show(
  data: Portfolio,
  { url = null, identity = true }: { url?: string | null; identity?: boolean } = {},
) {
  const app = fakeApp();
  const live = { ...app.live, portfolio: async () => data, hasIdentity: async () => identity };
  const { container } = renderApp({ ...app, live }, <Popup tab={{ id: 7, url }} />);
  const section = await screen.findByRole('region', { name: 'Needs attention' });
  const tasks = within(section)
    .queryAllByRole('link')
    .map((link) => [link.querySelector('span > span')?.textContent, link.getAttribute('href')]);
  return { container, section, tasks };
}

test('lists the three things that need attention most, each with its place, and where the rest is', async () => {
  const { section, tasks } = await show(
    portfolio({
      // Today is 22 November: 22 October is 31 days ago and fine, the 21st is due.
      programs: [
        reaching('Fine', '2026-10-22'),
        reaching('Due', '2026-10-21'),
        reaching('Older', '2026-01-31'),
        reaching('Never', null),
        reaching('Gone', null, true),
      ],
      unattributed: {
        commissions: totals({ firstOrder: 1000, pending: 250 }),
        otherCurrencies: { EUR: totals({ recurring: 300 }) },
        figures: null,
      },
      unfinishedImports: ['a.csv'],
    }),
    { identity: false },
  );
  expect(tasks).toEqual([
    ['Confirm who you are on dev.to', '/options.html#identity'],
    ['Never: import its first statement', '/dashboard.html#/import?program=never'],
    ['Older: statements reach Jan 31, 2026', '/dashboard.html#/import?program=older'],
    [undefined, '/dashboard.html#/'],
  ]);
  expect(section.textContent).toContain('3 more in the dashboard');
});

test('with nothing to do it says so', async () => {
  const { section, tasks } = await show(portfolio({ programs: [reaching('Fine', '2026-11-20')] }));
  expect(tasks).toEqual([]);
  expect(section.textContent).toContain('Nothing needs attention.');
});

test('this month stands beside the same days of the last, before the portfolio is read', async () => {
  const app = fakeApp();
  const glance = async () => ({
    ...{ asOf: '2026-11-22', currency: 'USD', settled: 900, pending: 250, before: 1400, runRate: 800 },
    until: '2026-11-22',
    nextMonth: { month: '2026-12', p10: 400, p50: 700, p90: 2000, mean: 900 },
  });
  const portfolio = () => new Promise<Portfolio>(() => undefined);
  const { container } = renderApp(
    { ...app, live: { ...app.live, glance, portfolio } },
    <Popup tab={{ id: 7, url: null }} />,
  );
  await screen.findByText('This month');
  const stats = [...container.querySelectorAll('dl > div')].map((stat) => stat.textContent);
  expect(stats.slice(0, 3)).toEqual([
    'This month$9.00$14.00 by this day last month$2.50 pending',
    'Run rate$8.00a month, expected',
    'Next month$9est.$4 to $20What it rests on',
  ]);
  const link = screen.getByRole('link', { name: 'What it rests on' });
  expect(link.getAttribute('href')).toBe('/dashboard.html#/projection');
});

test('where nothing was by this day, or nothing can be told of it, that is said', async () => {
  const app = fakeApp();
  const shown = async (before: number | null) => {
    const glance = async () => ({ ...(await app.live.glance()), before });
    const { container } = renderApp(
      { ...app, live: { ...app.live, glance } },
      <Popup tab={{ id: 7, url: null }} />,
    );
    await screen.findByText('This month');
    const text = container.querySelector('dl > div')?.textContent;
    cleanup();
    return text;
  };
  expect(await shown(0)).toBe('This month$0.00Nothing by this day last month');
  expect(await shown(null)).toBe('This month$0.00');
});

test('where statements reach no further than some days ago, the same days of the last month count, and that is said', async () => {
  const app = fakeApp();
  const glance = async () => ({
    ...(await app.live.glance()),
    settled: 900,
    before: 800,
    until: '2026-11-03',
  });
  const { container } = renderApp(
    { ...app, live: { ...app.live, glance } },
    <Popup tab={{ id: 7, url: null }} />,
  );
  await screen.findByText('This month');
  expect(container.querySelector('dl > div')?.textContent).toBe(
    'This month$9.00Statements reach Nov 3, 2026$8.00 by that day last month',
  );
});

test.each([
  ['https://dev.to/sample_author/post-1', true],
  ['https://dev.to/sample_author/post-1/?utm_source=x#comments', true],
  ['https://blog.example.dev/one', true],
  ['https://dev.to/sample_author/post-10', false],
  ['https://dev.to/someone_else/post-1', false],
  ['chrome://newtab', false],
  [null, false],
])('the tab %s shows the article: %s', async (url, shown) => {
  const publication = publicationOf({ id: 'blog:1', site: 'blog', url: 'https://blog.example.dev/one/' });
  const row = returns(1, { article: article(1, { publications: [publication] }) });
  await show(portfolio({ articles: [row] }), { url });
  expect(screen.queryByRole('region', { name: 'Article in this tab' }) !== null).toBe(shown);
});
