import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Popup } from '@/ui/pages/popup/Popup.tsx';
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

test('lists what needs attention, most important first, each with its place', async () => {
  const { tasks } = await show(
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
    ['Older covers to Jan 31, 2026: update', '/dashboard.html#/import?program=older'],
    ['Due covers to Oct 21, 2026: update', '/dashboard.html#/import?program=due'],
    ['$12.50, €3.00 not attributed to an article', '/dashboard.html#/unattributed'],
    ['An import is finishing (a.csv)', '/dashboard.html#/imports'],
  ]);
});

test('with nothing to do it says so', async () => {
  const { section, tasks } = await show(portfolio({ programs: [reaching('Fine', '2026-11-20')] }));
  expect(tasks).toEqual([]);
  expect(section.textContent).toContain('Nothing needs attention.');
});

test('this month is held against last month', async () => {
  const { container } = await show(
    portfolio({
      months: [
        { month: '2026-10', firstOrder: 1000, recurring: 500, other: -100 },
        { month: '2026-11', firstOrder: 200, recurring: 700, other: 0 },
      ],
    }),
  );
  const month = container.querySelector('dl > div')?.textContent;
  expect(month).toBe('This month$9.00$14.00 in all of last month');
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
  const publication = {
    id: 'blog:1',
    articleId: 'devto:1',
    site: 'blog',
    siteArticleId: '1',
    url: 'https://blog.example.dev/one/',
    canonicalUrl: null,
    title: 'Post 1',
    publishedAt: null,
    publishedOn: null,
    published: true,
    wordCount: null,
    tags: [],
    language: null,
    disclosedAt: null,
    firstSeenAt: 0,
    lastSeenAt: 0,
  };
  const row = returns(1, { article: article(1, { publications: [publication] }) });
  await show(portfolio({ articles: [row] }), { url });
  expect(screen.queryByRole('region', { name: 'Article in this tab' }) !== null).toBe(shown);
});
