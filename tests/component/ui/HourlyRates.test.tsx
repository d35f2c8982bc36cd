import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { ArticleReturns, Portfolio } from '@/core/returns/portfolio.ts';
import type { App } from '@/ui/context.tsx';
import { ArticlePage } from '@/ui/pages/article/ArticlePage.tsx';
import { ArticlesPage } from '@/ui/pages/articles/ArticlesPage.tsx';
import { article, fakeApp, portfolio, renderApp, returns } from './fakes.tsx';
import { workView } from './time-page.tsx';

afterEach(cleanup);

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
    expect(cell('devto:2')).toBe('about $90173.1% of target');
    expect(cell('devto:3')).toContain('Not known');
  });
});

describe('an article', () => {
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

  test('says why its rate is not known where a cost can’t be converted', async () => {
    const costly = { ...row(1, 'Costly', null), otherCosts: { EUR: 2000 } };
    show(portfolio({ articles: [costly] }), <ArticlePage id="devto:1" />);
    expect(
      await screen.findByText('Costs of €20.00 have no rate: the hourly rate is not known.'),
    ).toBeTruthy();
  });
});
