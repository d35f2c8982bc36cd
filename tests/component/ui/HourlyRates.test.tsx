import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { Ahead } from '@/core/returns/ahead.ts';
import type { ArticleReturns, Portfolio } from '@/core/returns/portfolio.ts';
import type { App } from '@/ui/context.tsx';
import { ArticlePage } from '@/ui/pages/article/ArticlePage.tsx';
import { ArticlesPage } from '@/ui/pages/articles/ArticlesPage.tsx';
import { TotalsStrip } from '@/ui/pages/portfolio/TotalsStrip.tsx';
import { article, fakeApp, portfolio, renderApp, returns, totals } from './fakes.tsx';
import { workView } from './time-page.tsx';

afterEach(cleanup);

vi.hoisted(() => vi.resetModules());
vi.mock('@/ui/charts/FanChart.tsx', () => ({
  FanChart: ({ label }: { label: string }) => <img alt={label} />,
}));
afterAll(() => vi.resetModules());

const hoursByActivity = { research: 1, writing: 2.5, 'code-testing': 0.5, editing: 0.5, maintenance: 0 };

function row(n: number, title: string, rate: number | null, hoursEstimated = 0): ArticleReturns {
  const time = rate === null ? null : { hours: 4.5, hoursEstimated, hoursByActivity };
  return returns(n, { article: article(n, { title }), effectiveHourlyRate: rate, time });
}

const rows = [
  row(1, 'Measured, low', 1000),
  row(2, 'Estimated, high', 9000, 4),
  row(3, 'Without hours', null),
  row(4, 'Measured, high', 5200),
  row(5, 'Estimated, low', 100, 3),
];

const show = (data: Portfolio, page: React.ReactNode, live: Partial<App['live']> = {}) => {
  const app = fakeApp();
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data, ...live } }, page);
};

describe('the article table by hourly rate', () => {
  const titles = (table: HTMLElement) =>
    within(table)
      .getAllByRole('row')
      .flatMap((line) => line.querySelector('th a, [scope=rowgroup]')?.textContent ?? [])
      .filter((text) => text !== 'Settle');

  test('rates over estimated hours rank apart, in both orders, and what is not known comes last', async () => {
    show(portfolio({ articles: rows }), <ArticlesPage />);
    const table = await screen.findByRole('table', { name: /What each article has earned/ });
    const user = userEvent.setup();
    await user.click(within(table).getByRole('button', { name: 'Effective rate per hour' }));
    const apart = 'From estimated hours, ranked apart';
    const highFirst = [
      'Measured, high',
      'Measured, low',
      apart,
      'Estimated, high',
      'Estimated, low',
      'Without hours',
    ];
    expect(titles(table).slice(0, 6)).toEqual(highFirst);
    await user.click(within(table).getByRole('button', { name: 'Effective rate per hour' }));
    const lowFirst = [
      'Measured, low',
      'Measured, high',
      apart,
      'Estimated, low',
      'Estimated, high',
      'Without hours',
    ];
    expect(titles(table).slice(0, 6)).toEqual(lowFirst);
  });

  test('each rate says "about" where it is one, and how much of the target it is', async () => {
    show(portfolio({ articles: rows }), <ArticlesPage />);
    const table = await screen.findByRole('table', { name: /What each article has earned/ });
    const cell = (id: string) =>
      table.querySelector(`[data-article="${id}"] [data-column=hourly]`)?.textContent;
    expect(cell('devto:1')).toBe('$10.0019.2% of target');
    expect(cell('devto:2')).toBe('about $90173% of target');
    expect(cell('devto:3')).toContain('Not known');
  });
});

describe('all articles together', () => {
  const bySource = { pending: 0, existing: 90_000, upgrades: 0, newReferrals: 0 };
  const spread = { months: 24, p10: 45_000, p50: 80_000, p90: 180_000, mean: 90_000, bySource };
  const known = {
    hours: 4.5,
    hoursEstimated: 4,
    commissions: totals({ recurring: 45_000 }),
    headline: spread,
  };
  const data = portfolio({ totals: { ...portfolio().totals, ...known }, articles: rows });

  test('their total row says "about" of both rates', async () => {
    const settings = async () => ({
      ...(await fakeApp().live.settings()),
      articleColumns: ['hourly', 'projectedHourly'],
    });
    show(data, <ArticlesPage />, { settings });
    const table = await screen.findByRole('table', { name: /What each article has earned/ });
    const total = (column: string) =>
      table.querySelector(`[data-row=total] [data-column=${column}]`)?.textContent;
    expect(total('hourly')).toMatch(/^about \$100192/);
    expect(total('projectedHourly')).toMatch(/^about \$300/);
  });

  test('their totals say so, too', () => {
    renderApp(fakeApp(), <TotalsStrip headline={data} />);
    expect(screen.getByText('about $100/h')).toBeTruthy();
    expect(screen.getByText('With what is to come: about $300 (est.)')).toBeTruthy();
  });
});

describe('an article', () => {
  test('says "about" in words where most of its hours are estimates', async () => {
    show(portfolio({ articles: rows }), <ArticlePage id="devto:2" />);
    expect(await screen.findByText(/about \$90\/h so far, and you want \$52\.00\/h/)).toBeTruthy();
  });

  test('shows its rate against the target, its hours by activity and what they come to at it', async () => {
    const work = async () => [workView({ articleId: 'devto:4' })];
    show(portfolio({ articles: rows }), <ArticlePage id="devto:4" />, { work });
    expect(await screen.findByText('$52.00/h')).toBeTruthy();
    expect(screen.getByText('100% of target')).toBeTruthy();
    const table = await screen.findByRole('table', { name: 'Hours by activity' });
    const lines = within(table)
      .getAllByRole('row')
      .map((line) => line.textContent);
    // At 52.00 an hour.
    expect(lines).toContain('Writing2.555.6%$130.00');
    expect(lines.at(-1)).toBe('Total4.5100%$234.00');
  });

  test('draws when it pays against what its hours cost, month by month', async () => {
    // 120.00 earned, and 4.5 h at 52.00 an hour: 234.00 are needed.
    const earned = { ...row(4, 'Paid', 2667), commissions: totals({ recurring: 12_000 }) };
    const points = (mean: number) => ({ p10: mean / 2, p50: mean, p90: 2 * mean, mean });
    const made: Ahead = {
      ...{ asOf: '2026-11-22', currency: 'USD', pace: 0, models: 0, isWhole: false, paces: [] },
      ...{ settled: 12_000, articles: [] },
    };
    const ahead = async () => ({
      made: {
        ...made,
        articles: [{ articleId: 'devto:4', settled: 12_000, totals: [points(4000), points(8000)] }],
      },
      isStale: false,
    });
    show(portfolio({ articles: [earned] }), <ArticlePage id="devto:4" />, { ahead });
    await screen.findByRole('img', { name: /month by month over two years/ });
    const panel = screen.getByRole('region', { name: 'Does it pay your rate?' });
    await userEvent.setup().click(within(panel).getByRole('button', { name: 'Show as table' }));
    const lines = within(panel)
      .getAllByRole('row')
      .map((line) => line.textContent);
    expect(lines).toEqual([
      'By8 of 10 cases4.5 h at $52/h',
      'Dec 2026$140 to $200$234',
      'Jan 2027$160 to $280$234',
    ]);
    expect(panel.textContent).toContain('Not above your rate yet: $26.67/h so far, and you want $52.00/h.');
  });

  test('says why its rate is not known where a cost can’t be converted', async () => {
    const costly = { ...row(1, 'Costly', null), otherCosts: { EUR: 2000 } };
    show(portfolio({ articles: [costly] }), <ArticlePage id="devto:1" />);
    expect(
      await screen.findByText('Costs of €20.00 have no rate: the hourly rate is not known.'),
    ).toBeTruthy();
  });
});
