import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { WhatIf } from '@/core/projection/what-if.ts';
import type { Ahead } from '@/core/returns/ahead.ts';
import type { App } from '@/ui/context.tsx';
import { ArticlePage } from '@/ui/pages/article/ArticlePage.tsx';
import { OutlookPage } from '@/ui/pages/outlook/OutlookPage.tsx';
import { hrefOf, parseRoute } from '@/ui/router.ts';
import { fakeApp, portfolio, program, renderApp, returns, totals } from './fakes.tsx';

afterEach(cleanup);

vi.hoisted(() => vi.resetModules());
vi.mock('@/ui/charts/FanChart.tsx', () => ({
  FanChart: ({ label }: { label: string }) => <img alt={label} />,
}));
afterAll(() => vi.resetModules());

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
  isWhole: true,
};

type Parts = { made?: Ahead | null; isStale?: boolean; kept?: string[]; outgrown?: number };

function show(parts: Parts = {}) {
  const app = fakeApp();
  const data = portfolio({
    totals: { ...portfolio().totals, runRate: 25_000, commissions: totals({ flat: 12_500 }) },
    programs: [{ program: program(), coversTo: '2026-10-15', commissions: totals(), original: {} }],
  });
  const { made = ahead, isStale = false } = parts;
  renderApp(
    {
      ...app,
      live: {
        ...app.live,
        portfolio: async () => data,
        ahead: async () => ({ made, isStale }),
        monthForecasts: async () => ({
          kept: kept(parts.kept ?? []),
          outgrown: parts.outgrown ?? 0,
          later: [],
        }),
      },
    },
    <OutlookPage />,
  );
  return { app, user: userEvent.setup() };
}

const kept = (days: string[]) =>
  days.map((madeOn) => ({
    ...{ id: madeOn, articleId: '*', madeOn, currency: 'USD', settled: 10_000, history: {} },
    totals: [range(2000), range(4000), range(6000)],
  }));

test.each(['How the months ahead are worked out', 'What is changed'])(
  '"%s" says why its averages are not quite those of the forecast',
  async (name) => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name }));
    expect(
      await screen.findByText(/averages here come from those draws|Averages come from the same draws/),
    ).toBeTruthy();
  },
);

test('has an address of its own', () => {
  expect(parseRoute(hrefOf({ page: 'outlook' }))).toEqual({ page: 'outlook' });
});

test('says the run rate now, in December and in a year, going on at the usual pace and stopping today', async () => {
  show();
  expect(await screen.findByText('Your run rate is $250 a month now.')).toBeTruthy();
  expect(
    screen.getByText(
      'With 1 article a month as good as your present ones, expect $400 in Dec 2026 ($200 to $800); $400 in Nov 2027 ($200 to $800).',
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
  await user.click(await screen.findByRole('button', { name: 'Show as table' }));
  const table = within(screen.getByRole('table', { name: /^Run rate/ }));
  expect(table.getAllByRole('row')).toHaveLength(25);
});

test('what is older than the data is made anew', async () => {
  const { app } = show({ isStale: true });
  expect(await screen.findByText(/are being worked out/)).toBeTruthy();
  await waitFor(() => expect(app.services.figures.lookAhead).toHaveBeenCalledExactlyOnceWith(true));
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

test('says which forecasts cannot be judged, since older statements came after them', async () => {
  show({ outgrown: 2 });
  expect(await screen.findByText(/2 forecasts are left out: they were made before/)).toBeTruthy();
  expect(screen.queryByText(/No forecast is kept yet/)).toBeNull();
});

test('says when a forecast is too new to judge', async () => {
  show({ kept: ['2026-10-01'] });
  expect(await screen.findByText(/The first forecast is of Oct 1, 2026/)).toBeTruthy();
});

test('an article shows its own earlier forecasts, and nothing while none can be judged', async () => {
  const { app, view } = { app: fakeApp(), view: <ArticlePage id="devto:1" /> };
  const reaching = (coversTo: string) =>
    portfolio({
      articles: [returns(1, { commissions: totals({ recurring: 12_500 }) })],
      programs: [{ program: program(), coversTo, commissions: totals(), original: {} }],
    });
  const own = kept(['2026-09-15']).map((each) => ({ ...each, articleId: 'devto:1' }));
  const monthForecasts = async () => ({ kept: [...own, ...kept(['2026-08-15'])], outgrown: 0, later: [] });
  const withData = (coversTo: string) => ({
    ...app,
    live: { ...app.live, monthForecasts, portfolio: async () => reaching(coversTo) },
  });
  renderApp(withData('2026-10-15'), view);
  // 125.00 less the 100.00 when it was made: within the 10 to 40 of its first month.
  const panel = await screen.findByRole('region', { name: 'How earlier forecasts did' });
  const [, ...rows] = within(panel).getAllByRole('row');
  expect(rows.map((each) => each.textContent)).toEqual(['Sep 15, 2026Oct 15, 2026$10 to $40$25.00Yes']);
  cleanup();
  renderApp(withData('2026-10-14'), view);
  await screen.findByRole('heading', { name: 'Post 1' });
  expect(screen.queryByRole('region', { name: 'How earlier forecasts did' })).toBeNull();
});

const whatIfOf = (mean: number): WhatIf => ({
  programId: 'global-api',
  now: range(100_000),
  after: range(90_000 + mean),
  parts: { recurring: range(mean), shorter: range(-10_000), flat: null },
  all: range(mean - 10_000),
  newCustomer: 5500,
});

test('a change of terms is typed, and the answer follows', async () => {
  const { app, user } = show();
  app.services.figures.whatIf = vi.fn<App['services']['figures']['whatIf']>(async (_, { recurring }) =>
    whatIfOf(-100_000 * (1 - recurring)),
  );
  // 8 % now: 5 % is offered, and customers who leave a third sooner.
  const rate = await screen.findByLabelText('Recurring commission, %');
  expect(rate).toHaveProperty('value', '5');
  expect(
    await screen.findByText(/^About \$525 instead of \$1,000 in the next 24 months: \$475 less, 48% of it/),
  ).toBeTruthy();
  const rows = within(screen.getByRole('table', { name: /each change/ })).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('Difference'),
    expect.stringMatching(/^Recurring commission alone-\$375est\./),
    expect.stringMatching(/^Customers leaving sooner alone-\$100/),
    expect.stringMatching(/^All together-\$475/),
  ]);
  const both = within(screen.getByRole('table', { name: /present terms, and after/ })).getAllByRole('row');
  expect(both.map((row) => row.textContent)).toEqual([
    'TermsNext 24 months8 of 10 cases',
    'As they are$1,000est.$500 to $2,000',
    'After the change$525est.$263 to $1,050',
  ]);
  expect(screen.getByText(/a new customer brings about \$55\b/)).toBeTruthy();
  await user.clear(rate);
  await user.type(rate, '6');
  expect(await screen.findByText(/^About \$650 instead of \$1,000/)).toBeTruthy();
  await user.type(screen.getByLabelText(/flat fee/), '50');
  await waitFor(() =>
    expect(app.services.figures.whatIf).toHaveBeenLastCalledWith('global-api', {
      ...{ recurring: 0.75, shorter: 0.33, flat: 5000 },
    }),
  );
});

test('what can be no change is named at its field, and nothing is worked out', async () => {
  const { user } = show();
  const rate = await screen.findByLabelText('Recurring commission, %');
  await user.clear(rate);
  await user.type(rate, '-5');
  await user.type(screen.getByLabelText(/flat fee/), 'much');
  expect(screen.getByText('A percentage from 0 to 100.')).toBeTruthy();
  expect(screen.getByText('An amount of 0 or more.')).toBeTruthy();
  expect(screen.queryByRole('table', { name: /each change/ })).toBeNull();
});

test('of months ahead that lack the paces nothing is shown until the whole is there', async () => {
  const { app } = show({ made: { ...ahead, isWhole: false }, isStale: true });
  expect(await screen.findByText(/are being worked out/)).toBeTruthy();
  expect(screen.queryByText(/^Your run rate/)).toBeNull();
  await screen.findByLabelText('Recurring commission, %');
  expect(app.services.figures.lookAhead).toHaveBeenCalledWith(true);
  expect(app.services.figures.whatIf, 'a change of terms comes after them').not.toHaveBeenCalled();
});
