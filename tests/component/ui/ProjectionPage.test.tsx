import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { Spread } from '@/core/projection/types.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { nothingKept } from '@/ui/last-shown.ts';
import { ArticlePage } from '@/ui/pages/article/ArticlePage.tsx';
import { ProjectionPage } from '@/ui/pages/explained/ProjectionPage.tsx';
import { PortfolioPage } from '@/ui/pages/portfolio/PortfolioPage.tsx';
import { plainView } from '@/ui/portfolio-view.ts';
import { hrefOf, parseRoute } from '@/ui/router.ts';
import { fakeApp, portfolio, program, renderApp, returns, totals } from './fakes.tsx';
import { figures } from './figure-fakes.ts';
import { programRow } from './programs-fakes.ts';

afterEach(cleanup);

vi.hoisted(() => vi.resetModules());
vi.mock('@/ui/charts/FanChart.tsx', () => ({
  FanChart: ({ label }: { label: string }) => <img alt={label} />,
}));
afterAll(() => vi.resetModules());
vi.mock('@/ui/charts/TimelineChart.tsx', () => ({ TimelineChart: () => null }));
vi.mock('@/ui/charts/EarningsChart.tsx', () => ({ EarningsChart: () => null }));

/** Sources that add up to the mean by hand: 10 + 50 + 5 + 35 parts of a hundred. */
function spread(months: number, mean: number): Spread {
  const of = (share: number) => Math.round((mean * share) / 100);
  const bySource = { pending: of(10), existing: of(50), upgrades: of(5), newReferrals: of(35) };
  return { months, p10: mean / 2, p50: mean, p90: 2 * mean, mean, bySource };
}

const horizons = {
  year: spread(12, 10_000),
  headline: spread(24, 20_000),
  fiveYears: spread(60, 30_000),
  lifetime: spread(120, 40_000),
};

const whole = portfolio({
  articles: [
    returns(1, { figures: figures(1, { ...horizons, headline: spread(24, 5000) }) }),
    returns(2, { figures: figures(2, { ...horizons, headline: spread(24, 15_000) }) }),
    returns(3, { figures: figures(3, { year: null, headline: null, lifetime: null }) }),
  ],
  programs: [{ program: program(), coversTo: '2026-10-15', commissions: totals(), original: {} }],
  figures: figures(0, { ...horizons, articleId: '*', basis: [{ says: 'traffic' }] }),
});

function show(page: React.ReactElement, data: Portfolio = whole) {
  const app = fakeApp();
  const explainProgram = vi.fn(async () => []);
  app.services.figures.explainProgram = explainProgram;
  const programFigures = async () => [
    programRow('Global API', { program: program(), active: 4, churned: 2 }),
  ];
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data, programFigures } }, page);
  return { explainProgram, user: userEvent.setup() };
}

test('has an address of its own, and so has an article with what it rests on unfolded', () => {
  expect(parseRoute(hrefOf({ page: 'projection' }))).toEqual({ page: 'projection' });
  const unfolded = { page: 'article', id: 'devto:1', explained: true } as const;
  expect(parseRoute(hrefOf(unfolded))).toEqual(unfolded);
  expect(parseRoute(hrefOf({ page: 'article', id: 'devto:1' }))).toEqual({ page: 'article', id: 'devto:1' });
});

test('tells all four horizons by source, and what they rest on', async () => {
  const { explainProgram } = show(<ProjectionPage />);
  const table = within(await screen.findByRole('table', { name: /by horizon and source/ }));
  const rows = table.getAllByRole('row').map((each) => each.textContent);
  expect(rows).toEqual([
    'Source12 months24 months60 monthsLifetime, up to 120',
    'Pending and held$10$20$30$40',
    'Present referrals$50$100$150$200',
    'Their upgrades$5$10$15$20',
    'Future referrals$35$70$105$140',
    'Average$100$200$300$400',
    '8 of 10 cases$50 to $200$100 to $400$150 to $600$200 to $800',
  ]);
  expect(screen.getByText(/guess by a factor of two/)).toBeTruthy();
  expect(explainProgram).toHaveBeenCalledExactlyOnceWith('global-api');
});

test('names the articles it comes from, most first, each leading to what that rests on', async () => {
  show(<ProjectionPage />);
  const table = within(await screen.findByRole('table', { name: /by article, most first/ }));
  const [, first, second, ...others] = table.getAllByRole('row');
  expect(first?.textContent).toBe('Post 2$150est.$75 to $30075%2 active, 1 stopped');
  expect(second?.textContent).toMatch(/^Post 1\$50.*25%/);
  expect(others).toEqual([]);
  expect(table.getByRole('link', { name: 'Post 2' }).getAttribute('href')).toBe(
    '#/articles/devto%3A2?explained',
  );
  expect(screen.getByText(/One article has no projection/)).toBeTruthy();
});

test('without anything projected it says why', async () => {
  const basis = [{ says: 'no-statement' as const }];
  const none = { year: null, headline: null, fiveYears: null, lifetime: null };
  show(<ProjectionPage />, portfolio({ figures: figures(0, { ...none, basis }) }));
  expect(await screen.findByText('No projection yet')).toBeTruthy();
  expect(screen.getByText('No statement of commissions imported yet.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the total of the portfolio leads to it in two clicks', async () => {
  const { user } = show(<PortfolioPage view={plainView} last={nothingKept} />);
  await user.click(await screen.findByRole('button', { name: 'What this rests on: Next 24 months' }));
  const link = await screen.findByRole('link', { name: /See what it rests on/ });
  expect(link.getAttribute('href')).toBe('#/projection');
});

test('an article tells all four horizons, and unfolds what they rest on where its address says so', async () => {
  const app = fakeApp();
  const explainArticle = vi.fn(async () => null);
  app.services.figures.explainArticle = explainArticle;
  renderApp(
    { ...app, live: { ...app.live, portfolio: async () => whole } },
    <ArticlePage id="devto:2" isExplained />,
  );
  const table = within(await screen.findByRole('table', { name: /by horizon and source/ }));
  expect(table.getByRole('row', { name: 'Average $100 $150 $300 $400' })).toBeTruthy();
  expect(explainArticle).toHaveBeenCalledWith('devto:2');
});
