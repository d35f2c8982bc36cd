import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { ArticleExplanation } from '@/core/returns/explain/explain.ts';
import { AppProvider } from '@/ui/context.tsx';
import { Explained } from '@/ui/pages/explained/Explained.tsx';
import { fakeApp } from './fakes.tsx';

afterEach(cleanup);

vi.hoisted(() => vi.resetModules());
vi.mock('@/ui/charts/FanChart.tsx', () => ({
  FanChart: ({ label }: { label: string }) => <img alt={label} />,
}));
afterAll(() => vi.resetModules());

const range = (p50: number) => ({ p10: p50 / 2, p50, p90: 2 * p50 });
const explanation: ArticleExplanation = {
  asOf: '2026-11-22',
  currency: 'USD',
  programs: [{ id: 'p', name: 'Global API' }],
  referrals: [
    {
      ...{ id: 'r', customer: 'M.', programId: 'p', count: 1, payments: 7, lastPaymentOn: '2026-11-01' },
      ...{ periodMonths: 1, commission: 400, expectedPayments: { headline: 11.1, lifetime: 20.3 } },
      worth: { existing: 4440.4, upgrades: 600 },
    },
    {
      ...{ id: 't', customer: null, programId: 'p', count: 12, payments: null, lastPaymentOn: null },
      ...{ periodMonths: 1, commission: null, expectedPayments: null, worth: null },
    },
  ],
  retention: [
    {
      ...{
        programId: 'p',
        program: 'Global API',
        periodMonths: 1,
        active: 2,
        capped: 0,
        stopped: 1,
        others: 23,
      },
      ...{ priorMonths: 14, lifetime: 15.25, assumption: 0.83, ifOneStops: 13.4, ifAllPay: 15.9 },
      points: [0, 1].map((renewals) => ({
        renewals,
        expected: { ...range(0.4), mean: 0.45 },
        assumed: 0.42,
        observed: renewals === 0 ? { survival: 1, low: null, high: null, atRisk: 3 } : null,
      })),
      fit: null,
    },
  ],
  ways: [
    {
      ...{ programId: 'p', kind: 'views', referrals: 2.53, worth: 12_000, ifOneMore: 3.1, ifTwiceRead: 4 },
      points: [
        { month: 1, seen: 900, fitted: range(800) },
        { month: 2, seen: null, fitted: range(300) },
      ],
      rates: [
        {
          ...{ of: 'referrals', per: 'view', seen: { events: 3, exposure: 1620 } },
          ...{ usual: { mean: 0.004, weight: 500 }, used: 5 / 2120 },
        },
      ],
    },
  ],
  nextHour: {
    newArticle: { hours: 4, worth: { ...range(8000), mean: 9000 }, perHour: { ...range(2000), mean: 2600 } },
    upkeepNeeds: 0.433,
  },
};

async function open(answer: ArticleExplanation = explanation) {
  const app = fakeApp();
  app.services.figures.explainArticle = vi.fn(async () => answer);
  const user = userEvent.setup();
  const page = (figures: number) => (
    <AppProvider app={app}>
      <Explained articleId="devto:1" target={5200} figures={figures} />
    </AppProvider>
  );
  const { rerender } = render(page(1));
  expect(app.services.figures.explainArticle).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: /Show what it rests on/ }));
  await screen.findByRole('heading', { name: 'Present referrals' });
  return { app, user, change: () => rerender(page(2)) };
}

test('one click shows the referrals with the payments expected of each', async () => {
  await open();
  const table = within(screen.getByRole('table', { name: /payments expected of them/ }));
  const [, known, totals] = table.getAllByRole('row').map((row) => row.textContent);
  expect(known).toBe('M.Global API7$4.0011.120.3$50.40');
  expect(totals).toContain('12 customers, known from totals');
  expect(totals).not.toContain('$0');
});

test('says how much is assumption, and what would change it', async () => {
  const { user } = await open();
  expect(
    screen.getByText(
      /^Mostly assumption: 3 referrals. The assumed average of 14 months still weighs about 85%/,
    ),
  ).toBeTruthy();
  expect(screen.getByText(/stopped now, 13.4 months; if all 2 active ones pay once more, 15.9/)).toBeTruthy();
  expect(screen.getByText(/^23 customers of your other programs/)).toBeTruthy();
  const panel = screen.getByRole('region', { name: 'How long customers of Global API stay' });
  await user.click(within(panel).getByRole('button', { name: 'Show as table' }));
  const rows = within(panel)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows[1]).toBe('after 03100%–Not known45%20% to 80%42%');
  expect(rows[2]).toBe('after 10–Not known–Not known45%20% to 80%42%');
});

test('holds the counted months against the fit, and rates against the usual ones', async () => {
  const { user } = await open();
  expect(screen.getByText('Expected in the next 24 months: 2.5 referrals, worth $120.')).toBeTruthy();
  const panel = screen.getByRole('region', { name: 'Future referrals' });
  const [, rate] = within(panel).getAllByRole('row');
  expect(rate?.textContent).toBe('Referrals from3 of 1,620 views1 in 250, as sure as 500 views1 in 424');
  await user.click(within(panel).getByRole('button', { name: 'Show as table' }));
  expect(within(panel).getByRole('row', { name: /^Month 1 900 400 to 1,600$/ })).toBeTruthy();
});

test('one more hour: on a new article, and on upkeep', async () => {
  await open();
  const panel = within(screen.getByRole('region', { name: 'One more hour' }));
  expect(panel.getByText('$26/h')).toBeTruthy();
  expect(panel.getByText('est.')).toBeTruthy();
  expect(panel.getByText(/It pays your \$52.00\/h if it brings 43% more new referrals/)).toBeTruthy();
});

test('nothing known is said to be not known', async () => {
  await open({
    ...explanation,
    ...{ referrals: [], retention: [], ways: [], nextHour: { newArticle: null, upkeepNeeds: null } },
  });
  expect(screen.getByText('No referral is paying now.')).toBeTruthy();
  expect(screen.getAllByText(/^Not known/)).toHaveLength(2);
});

test('is taken apart again when the figures change', async () => {
  const { app, change } = await open();
  change();
  await waitFor(() => expect(app.services.figures.explainArticle).toHaveBeenCalledTimes(2));
});

test('a failure is said', async () => {
  const app = fakeApp();
  app.services.figures.explainArticle = vi.fn(async () =>
    Promise.reject(new Error('The database is closed.')),
  );
  render(
    <AppProvider app={app}>
      <Explained articleId="devto:1" target={null} figures={1} />
    </AppProvider>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: /Show what it rests on/ }));
  expect(await screen.findByText('The database is closed.')).toBeTruthy();
});
