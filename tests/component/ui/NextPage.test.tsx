import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ArticleReturns, Portfolio } from '@/core/returns/portfolio.ts';
import { NextPage } from '@/ui/pages/next/NextPage.tsx';
import { hrefOf, parseRoute } from '@/ui/router.ts';
import { affiliateLinkOf } from '../../support/links.ts';
import { article, fakeApp, portfolio, program, renderApp, returns, totals } from './fakes.tsx';
import { figures } from './figure-fakes.ts';

afterEach(cleanup);

const hoursByActivity = { research: 0, writing: 4, 'code-testing': 0, editing: 0, maintenance: 0 };
const bySource = { pending: 0, existing: null, upgrades: null, newReferrals: null };

/** An article of 4 hours that earned and will earn so much together, half and half. */
function worth(topic: string, value: number, parts: Partial<ArticleReturns> = {}): ArticleReturns {
  const half = value / 2;
  return returns(1, {
    article: article(1, { labels: { topic } }),
    commissions: totals({ flat: half }),
    figures: figures(1, { headline: { months: 24, p10: 0, p50: half, p90: value, mean: half, bySource } }),
    time: { hours: 4, hoursEstimated: 0, hoursByActivity },
    ...parts,
  });
}

const ai = [19_600, 20_000, 20_400].map((value) => worth('AI', value));
const css = [3600, 4000, 4400].map((value) => worth('CSS', value));

const covered = { program: program(), coversTo: '2026-10-31', commissions: totals(), original: {} };

async function show(articles: ArticleReturns[], parts: Partial<Portfolio> = {}) {
  const app = fakeApp();
  const data = portfolio({ articles, programs: [covered], ...parts });
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data } }, <NextPage />);
  await screen.findAllByRole('heading', { level: 2 });
  const region = (name: string) => within(screen.getByRole('region', { name }));
  return { region, user: userEvent.setup() };
}

/** The rows of a panel's table as text. */
function rowsOf(region: ReturnType<typeof within>): string[][] {
  const [, ...rows] = region.getAllByRole('row');
  return rows.map((row: HTMLElement) => [...row.children].map((cell) => cell.textContent ?? ''));
}

// AI: 60,000 in 12 h is 50.00; CSS: 12,000 in 12 h is 10.00; all: 72,000 in 24 h is 30.00.
test('ranks what to write next, with the reason, and says that it is more than chance', async () => {
  const { region } = await show([...ai, ...css]);
  const panel = region('Write next');
  expect(panel.getByText(/^Write next: AI\. Expected \$\d\d\.\d\d\/h\.$/)).toBeTruthy();
  const [first, second] = rowsOf(panel);
  expect(first?.[0]).toBe('AI');
  expect(first?.[2]).toBe(
    '3 articles in 12 h earned, and are expected to earn, $600. Better than all of yours by more than chance.Views not known; affiliate links: 0.',
  );
  expect(second?.[0]).toBe('CSS');
  const topics = region('By topic');
  expect(
    topics.getByText(
      'Better than all together, by more than chance: AI. Worse than all together, by more than chance: CSS. All of them together bring $30/h.',
    ),
  ).toBeTruthy();
  expect(
    rowsOf(topics).map(([name, count, hours, rate, , , verdict]) => [name, count, hours, rate, verdict]),
  ).toEqual([
    ['AI', '3', '12 h', '$50est.96.2% of target', 'Yes, better'],
    ['CSS', '3', '12 h', '$10est.19.2% of target', 'Yes, worse'],
  ]);
});

test('few articles say so, and mostly estimated hours are about', async () => {
  const time = { hours: 4, hoursEstimated: 3, hoursByActivity };
  const { region } = await show([worth('AI', 20_000, { time }), worth('CSS', 4000)]);
  expect(region('Write next').getByText(/^No recommendation yet/)).toBeTruthy();
  const [first] = rowsOf(region('By topic'));
  // One article a group: both are expected to bring what both brought, 24,000 in 8 h, without a range.
  expect(first).toEqual([
    'AI',
    '1',
    'about 4 h',
    'about $50est.96.2% of target',
    'about $30est.',
    '–Not known',
    'Too few articles to tell',
  ]);
});

test('what is left out is told with its reason', async () => {
  const { region } = await show([
    ...ai,
    worth('AI', 100, { time: null }),
    worth('AI', 100, { article: article(2) }),
    worth('AI', 100, { links: [affiliateLinkOf('https://go.example.com/')] }),
  ]);
  expect(
    region('By topic').getByText(
      '1 article is left out: no topic is set, and tags and title suggest none. 1 article is left out: hours are not known, or too few for a rate.',
    ),
  ).toBeTruthy();
  expect(region('By topic').getByText(/^Only one topic: nothing to compare it with yet\./)).toBeTruthy();
  expect(
    region('By program').getByText('5 articles are left out: no link belongs to one of your programs.'),
  ).toBeTruthy();
});

test('labels that tags suggest count, and it says so', async () => {
  const { region } = await show([...ai, worth('', 4000, { article: article(2, { tags: ['css'] }) })]);
  const topics = region('By topic');
  expect(rowsOf(topics).map(([name]) => name)).toEqual(['AI', 'frontend']);
  expect(
    topics.getByText('For 1 article the topic is suggested by tags and title, not set by you.'),
  ).toBeTruthy();
});

test('without labels it says where to set them', async () => {
  const { region } = await show(ai.map((row) => ({ ...row, article: article(1) })));
  const panel = region('Write next');
  expect(panel.getByText('Not known: no article could be compared by topic.')).toBeTruthy();
  expect(panel.getByRole('link', { name: 'Set topics and formats' }).getAttribute('href')).toBe('#/articles');
});

test.each<[string, ArticleReturns[], Partial<Portfolio>, RegExp, string]>([
  ['articles', [], {}, /no articles yet/, 'Add your blog'],
  [
    'earnings',
    ai.map((row) => ({ ...row, commissions: null })),
    {},
    /No earnings are known/,
    'Import a statement',
  ],
  ['hours', [worth('AI', 100, { time: null })], {}, /No article has known hours/, 'Add hours'],
])('without %s it says so, and what to do', async (_, articles, parts, words, remedy) => {
  await show(articles, parts);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByRole('link', { name: remedy })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the comparison explains itself where it stands', async () => {
  const { user } = await show(ai);
  await user.click(screen.getByRole('button', { name: 'How it is compared: By topic' }));
  expect(await screen.findByText(/drawn towards that of all articles/)).toBeTruthy();
});

test('its address and back', () => {
  expect(hrefOf({ page: 'next' })).toBe('#/next');
  expect(parseRoute('#/next')).toEqual({ page: 'next' });
});
