import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { ThisMonthPanel } from '@/ui/pages/portfolio/ThisMonthPanel.tsx';
import { fakeApp, portfolio, program, renderApp, totals } from './fakes.tsx';

afterEach(cleanup);

const october = totals({ firstOrder: 6800, recurring: 31000, flat: 9000, bonus: 11250 });

function show(runRate: number | null, parts: Partial<Portfolio> = {}, hidden = false) {
  const data = portfolio({ lastMonth: { month: '2026-10', commissions: october }, ...parts });
  const app = { ...fakeApp(), amounts: { hidden, toggle: () => undefined } };
  return renderApp(app, <ThisMonthPanel portfolio={{ ...data, totals: { ...data.totals, runRate } }} />)
    .container;
}

/** The value of a key figure, by its name. */
const figureOf = (name: string) => screen.getByText(name).closest('div')?.querySelector('dd')?.textContent;

test('last month by kind, flat and bonus beside it, and the run rate', () => {
  show(31400);
  expect(figureOf('Booked in Oct 2026')).toBe('$378.00');
  screen.getByText('First order $68.00, recurring $310.00');
  expect(figureOf('Other commissions in Oct 2026')).toBe('$202.50');
  screen.getByText('Not part of what repeats: flat $90.00, bonus $112.50');
  expect(figureOf('Run rate')).toBe('$314.00/month');
});

test.each([
  [
    31400,
    'The run rate is $64.00 below what Oct 2026 booked in first order and recurring. First orders ($68.00) are paid once, so the run rate leaves them out. Recurring is expected $4.00 above Oct 2026.',
  ],
  [
    39800,
    'The run rate is $20.00 above what Oct 2026 booked in first order and recurring. First orders ($68.00) are paid once, so the run rate leaves them out. Recurring is expected $88.00 above Oct 2026.',
  ],
  [
    30000,
    'The run rate is $78.00 below what Oct 2026 booked in first order and recurring. First orders ($68.00) are paid once, so the run rate leaves them out. Recurring is expected $10.00 below Oct 2026.',
  ],
  [null, 'The run rate is not known yet.'],
])('with a run rate of %s it says how far the two are apart', (runRate, words) => {
  show(runRate);
  screen.getByText(words);
});

test('nothing repeats and nothing changed: it is just the same', () => {
  show(31000, { lastMonth: { month: '2026-10', commissions: totals({ recurring: 31000 }) } });
  screen.getByText('The run rate is exactly what Oct 2026 booked in first order and recurring.');
  expect(screen.queryByText(/^Beside it/)).toBeNull();
});

test('a statement that ends within the month leaves it open', () => {
  const entry = {
    program: program(),
    coversTo: '2026-10-20',
    commissions: october,
    original: {},
    activeReferrals: 0,
    churnedReferrals: 0,
  };
  show(31400, { programs: [entry] });
  screen.getByText(/Global API: statements reach Oct 20, 2026, so Oct 2026 may be incomplete\./);
});

test('hidden amounts are hidden in the words too', () => {
  expect(show(31400, {}, true).textContent).not.toMatch(/\d\.\d\d/);
});

test('with nothing booked and no run rate there is nothing to say', () => {
  expect(show(null, { lastMonth: { month: '2026-10', commissions: totals() } }).textContent).toBe('');
});
