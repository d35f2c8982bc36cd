import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DayRange } from '@/core/calendar.ts';
import type { DayEarnings } from '@/core/earnings/earnings.ts';
import type { Ahead } from '@/core/returns/ahead.ts';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';
import { fakeApp, portfolio, program, renderApp, totals } from './fakes.tsx';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const covered = { coversTo: '2026-11-20', commissions: totals(), original: {} };
const none = { firstOrder: 0, recurring: 0, other: 0 };
const data = portfolio({
  programs: [
    { program: program({ id: 'a', name: 'Alpha' }), ...covered },
    { program: program({ id: 'b', name: 'Beta' }), ...covered },
  ],
  earnings: [
    { ...none, programId: 'a', month: '2026-10', firstOrder: 1000, recurring: 500 },
    { ...none, programId: 'b', month: '2026-10', other: 250 },
    { ...none, programId: 'a', month: '2026-11', recurring: 600 },
  ],
});
const days: DayEarnings[] = [
  { ...none, programId: 'a', day: '2026-10-05', firstOrder: 1000 },
  { ...none, programId: 'a', day: '2026-10-29', recurring: 500 },
  { ...none, programId: 'a', day: '2026-11-03', recurring: 600 },
];
const inSpan =
  ({ from, to }: DayRange) =>
  ({ day }: DayEarnings) =>
    day >= from && day <= to;

async function show(hash: string, shown = data, made: Ahead | null = null) {
  location.hash = hash;
  const app = fakeApp();
  const dayEarnings = async (span: DayRange) => days.filter(inSpan(span));
  const ahead = async () => ({ made, isStale: false });
  const live = { ...app.live, portfolio: async () => shown, dayEarnings, ahead };
  renderApp({ ...app, live }, <Dashboard surface="tab" />);
  const panel = await screen.findByRole('region', { name: 'Earned and expected' });
  await within(panel).findByRole('group', { name: 'Period' });
  return { panel: within(panel), user: userEvent.setup(), root: panel };
}

test('the last twelve months are one sum, and each step is read out by the arrow keys', async () => {
  const { panel, user, root } = await show('#/');
  expect(root.textContent).toContain('$23.50');
  const chart = panel.getByRole('slider');
  expect(chart.getAttribute('aria-valuetext')).toBe(
    'Nov 2026, so far. First order $0.00. Recurring $6.00. Other $0.00. Total $6.00',
  );
  chart.focus();
  await user.keyboard('{ArrowLeft}');
  expect(chart.getAttribute('aria-valuetext')).toBe(
    'Oct 2026. First order $10.00. Recurring $5.00. Other $2.50. Total $17.50',
  );
});

test('what is to come follows the running month, as an estimate with its range', async () => {
  const range = { p10: 400, p50: 900, p90: 2100, mean: 1000 };
  const month = { month: '2026-12', income: range, runRate: range, total: range };
  const made = {
    ...{ asOf: '2026-11-22', currency: 'USD', pace: 1, models: 0, settled: 0, articles: [] },
    isWhole: false,
    paces: [{ perMonth: 0, months: [month] }],
  };
  const { panel, user } = await show('#/', data, made);
  const chart = panel.getByRole('slider');
  chart.focus();
  // What is to come is read apart, and may be there later.
  await waitFor(async () => {
    await user.keyboard('{End}');
    expect(chart.getAttribute('aria-valuetext')).toBe('Dec 2026, estimate. Total $10. $4 to $21');
  });
});

test('this month is held against the same days of the last', async () => {
  const { panel, user, root } = await show('#/?period=this-month');
  expect(root.textContent).toContain('$6.00');
  await user.selectOptions(panel.getByRole('combobox', { name: 'Compare with' }), 'Period before');
  expect(location.hash).toBe('#/?period=this-month&against=previous');
  // Statements reach 20 November. 1 to 20 October: 10.00. The 5.00 of the 29th are not in it.
  await within(root).findByText(/\$4\.00 less \(40%\)/);
  expect(root.textContent).toContain('Oct 1, 2026 to Oct 20, 2026');
  expect(root.textContent).toContain(
    'Statements reach Nov 20, 2026, so the comparison ends on the same day.',
  );
});

test('a series is left out of every sum, and the address says so', async () => {
  const { panel, user, root } = await show('#/?by=program');
  await user.click(panel.getByRole('button', { name: 'Alpha' }));
  expect(location.hash).toBe('#/?by=program&without=a');
  expect(panel.getByRole('button', { name: 'Alpha' }).getAttribute('aria-pressed')).toBe('false');
  expect(root.textContent).toContain('$2.50');
});

test('own days can be chosen, and a link leads to the same', async () => {
  const { panel, root } = await show('#/?from=2026-10-01&to=2026-10-31&table=');
  expect(panel.getByRole('radio', { name: 'Custom' })).toHaveProperty('checked', true);
  expect(panel.getByLabelText('From')).toHaveProperty('value', '2026-10-01');
  expect(root.textContent).toContain('$15.00');
  expect(panel.getByRole('table').querySelectorAll('tbody tr')).toHaveLength(31);
});

test('a year that is half typed shows nothing else, and stays in its field', async () => {
  const { panel } = await show('#/?from=2026-10-01&to=2026-10-31');
  const field = panel.getByLabelText('From');
  fireEvent.change(field, { target: { value: '0002-10-01' } });
  expect(field).toHaveProperty('value', '0002-10-01');
  expect(location.hash).toBe('#/?from=2026-10-01&to=2026-10-31');
  fireEvent.change(field, { target: { value: '2025-10-01' } });
  expect(location.hash).toBe('#/?from=2025-10-01&to=2026-10-31');
});

test('what is copied is what is shown', async () => {
  const { panel, user } = await show('#/?period=this-year&by=program&without=b');
  const copied = async (as: string) => {
    panel.getByRole('button', { name: 'Copy: commissions by month' }).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: as }));
    await screen.findByText('Copied');
    return navigator.clipboard.readText();
  };
  expect(await copied('As Markdown')).toContain('| 2026-11 (so far) | 0 | $6.00 | $6.00 |');
  expect(await copied('As CSV')).toContain('2026-10,booked,0,15.00,15.00,,,USD');
});

test('hidden amounts are in no sum, table or reading', async () => {
  location.hash = '#/?table=';
  const app = fakeApp();
  const live = { ...app.live, portfolio: async () => data };
  const hidden = { ...app, live, amounts: { hidden: true, toggle: () => {} } };
  const { container } = renderApp(hidden, <Dashboard surface="tab" />);
  await screen.findByRole('table', { name: 'Settled commissions and estimates' });
  expect(container.textContent).not.toMatch(/\$|\d\.\d\d/);
});
