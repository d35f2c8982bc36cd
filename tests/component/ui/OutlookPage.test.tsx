import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Ahead } from '@/core/returns/ahead.ts';
import { OutlookPage } from '@/ui/pages/outlook/OutlookPage.tsx';
import { hrefOf, parseRoute } from '@/ui/router.ts';
import { fakeApp, portfolio, program, renderApp, totals } from './fakes.tsx';

afterEach(cleanup);

vi.mock('@/ui/charts/FanChart.tsx', () => ({
  FanChart: ({ label }: { label: string }) => <img alt={label} />,
}));

const range = (mean: number) => ({ p10: mean / 2, p50: mean, p90: 2 * mean, mean });
const all = (mean: number) => ({ income: range(mean), runRate: range(mean), total: range(mean) });
const monthOf = (index: number) =>
  `${2026 + Math.floor((11 + index) / 12)}-${String(((11 + index) % 12) + 1).padStart(2, '0')}`;
const months = (mean: number) =>
  Array.from({ length: 24 }, (_, index) => ({ month: monthOf(index), ...all(mean) }));

const ahead: Ahead = {
  asOf: '2026-11-22',
  currency: 'USD',
  settled: 0,
  pace: 1,
  models: 5,
  paces: [
    { perMonth: 0, months: months(20_000) },
    { perMonth: 0.5, months: months(30_000) },
    { perMonth: 1, months: months(40_000) },
  ],
  articles: [],
  whatIfs: [
    {
      programId: 'global-api',
      now: range(100_000),
      differences: { cut: range(-30_000), churn: range(-10_000), flat: range(5000) },
    },
  ],
};

function show(parts: { made?: Ahead | null; isStale?: boolean; kept?: Parameters<typeof kept>[0] } = {}) {
  const app = fakeApp();
  const data = portfolio({
    totals: { ...portfolio().totals, runRate: 25_000, commissions: totals({ flat: 12_500 }) },
    programs: [
      {
        ...{ program: program(), coversTo: '2026-10-15', commissions: totals(), original: {} },
        ...{ activeReferrals: 0, churnedReferrals: 0 },
      },
    ],
  });
  const { made = ahead, isStale = false } = parts;
  renderApp(
    {
      ...app,
      live: {
        ...app.live,
        portfolio: async () => data,
        ahead: async () => ({ made, isStale }),
        monthForecasts: async () => kept(parts.kept ?? []),
      },
    },
    <OutlookPage />,
  );
  return { app, user: userEvent.setup() };
}

const kept = (days: string[]) =>
  days.map((madeOn) => ({
    ...{ id: madeOn, articleId: '*', madeOn, currency: 'USD', settled: 10_000 },
    totals: [range(2000), range(4000), range(6000)],
  }));

test('has an address of its own', () => {
  expect(parseRoute(hrefOf({ page: 'outlook' }))).toEqual({ page: 'outlook' });
});

test('says the run rate now, in December and in a year, going on at the usual pace and stopping today', async () => {
  show();
  expect(await screen.findByText('Your run rate is $250 a month now.')).toBeTruthy();
  expect(
    screen.getByText(
      'With 1 article a month of your present quality, expect $400 in Dec 2026 ($200 to $800); $400 in Nov 2027 ($200 to $800).',
    ),
  ).toBeTruthy();
  expect(
    screen.getByText(
      'If you stop today, expect $200 in Dec 2026 ($100 to $400); $200 in Nov 2027 ($100 to $400).',
    ),
  ).toBeTruthy();
});

test('by keyboard the slider changes the pace, down to stopping', async () => {
  const { user } = show();
  const slider = await screen.findByRole('slider', { name: /keep writing/ });
  slider.focus();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByText(/^With 1 article every two months/)).toBeTruthy();
  await user.keyboard('{ArrowLeft}');
  expect(screen.queryByText(/^With/)).toBeNull();
});

test('the chart has its table, of 24 months', async () => {
  const { user } = show();
  await user.click(await screen.findByRole('button', { name: 'Table' }));
  const table = within(screen.getByRole('table', { name: /^Run rate/ }));
  expect(table.getAllByRole('row')).toHaveLength(25);
});

test('what is older than the data is made anew', async () => {
  const { app } = show({ isStale: true });
  expect(await screen.findByText(/are being worked out/)).toBeTruthy();
  await waitFor(() => expect(app.services.figures.lookAhead).toHaveBeenCalledTimes(1));
});

test('without models it says so, and offers no pace', async () => {
  const paces = ahead.paces.slice(0, 1);
  show({ made: { ...ahead, models: 0, paces } });
  expect(await screen.findByText(/What new articles would bring is not known/)).toBeTruthy();
  expect(screen.queryByRole('slider')).toBeNull();
});

test('without known referrals nothing is said of the months ahead', async () => {
  show({ made: { ...ahead, models: 0, paces: [] } });
  expect(await screen.findByText('Not known yet: no statement says who pays.')).toBeTruthy();
});

test('holds earlier forecasts against what came', async () => {
  // 125.00 earned less 100.00 settled then: 25.00 came; by a month 10 to 40 was said, by three 30 to 120.
  show({ kept: ['2026-09-15', '2026-07-15'] });
  expect(await screen.findByText(/Of 2 forecasts of everything, 1 was right so far/)).toBeTruthy();
  expect(screen.getByText('No, less came')).toBeTruthy();
});

test('says when a forecast is too new to judge', async () => {
  show({ kept: ['2026-10-01'] });
  expect(await screen.findByText(/The first forecast is of Oct 1, 2026/)).toBeTruthy();
});

test('says what a change of terms would do, and where a cut would hurt most', async () => {
  show();
  const table = await screen.findByRole('table', { name: /changes of terms/ });
  const [, row] = within(table).getAllByRole('row');
  expect(row?.textContent).toContain('-$300');
  expect(screen.getByText(/A cut would hurt most at .*: -\$300 in 24 months, 30% of what/)).toBeTruthy();
});
