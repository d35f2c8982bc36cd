import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ProgramFigures } from '@/core/returns/program-figures.ts';
import { ProgramsPage } from '@/ui/pages/programs/ProgramsPage.tsx';
import { hrefOf, parseRoute } from '@/ui/router.ts';
import { fakeApp, program, renderApp, totals } from './fakes.tsx';
import { programRow } from './programs-fakes.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

async function show(rows: ProgramFigures[]) {
  const app = fakeApp();
  const live = { ...app.live, programFigures: async () => rows };
  const { container } = renderApp({ ...app, live }, <ProgramsPage />);
  await screen.findByRole('heading', { level: 2 });
  const cell = (name: string, column: string) =>
    container.querySelector(`[data-program="${name}"] [data-column=${column}]`)?.textContent;
  const order = () =>
    [...container.querySelectorAll('[data-program]')].map((row) => row.getAttribute('data-program'));
  return { container, cell, order, user: userEvent.setup() };
}

const unknown = programRow('Beta', {
  money: [{ currency: 'USD', totals: totals(), valuePerReferral: null, epc: null, share: null, rate: 1 }],
  clicks: null,
  conversionRate: null,
  conversions: null,
  churn: null,
  reversalRate: null,
  active: null,
  churned: null,
});

/** What a program paid in one currency, over a hundred referrals and two hundred clicks. */
const paying = (currency: string, flat: number, rate: number | null): ProgramFigures['money'] => [
  { currency, totals: totals({ flat }), valuePerReferral: flat / 100, epc: flat / 200, share: 1, rate },
];

test('shows each program with its figures, and links to it', async () => {
  const { cell } = await show([programRow('Alpha')]);
  const figures = ['toDate', 'share', 'epc', 'conversion', 'value', 'referrals', 'churn', 'reversal'];
  expect(figures.map((column) => cell('Alpha', column))).toEqual([
    '$70.50+ $4.00 pending',
    '75%',
    '$0.47',
    '2%of 150 clicks',
    '$23.50',
    '129 stopped',
    '25%',
    '20%',
  ]);
  expect(screen.getByRole('link', { name: 'Alpha' }).getAttribute('href')).toBe('#/programs/alpha');
  expect(screen.getByText('Covers to Oct 31, 2026')).toBeTruthy();
});

test('what is not known is said to be, and sorts last either way', async () => {
  const { cell, order, user } = await show([
    unknown,
    programRow('Alpha'),
    programRow('Gamma', { churn: 0.1 }),
  ]);
  for (const column of ['share', 'epc', 'conversion', 'value', 'referrals', 'churn', 'reversal']) {
    expect(cell('Beta', column)).toContain('Not known');
  }
  const sort = screen.getByRole('button', { name: 'Churn per month' });
  await user.click(sort);
  expect(order()).toEqual(['Alpha', 'Gamma', 'Beta']);
  expect(screen.getByRole('columnheader', { name: 'Churn per month' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  await user.click(sort);
  expect(order()).toEqual(['Gamma', 'Alpha', 'Beta']);
  // A link leads to the same order.
  expect(location.hash).toBe('#/programs?sort=churn&up=');
});

test.each(['To date', 'EPC, earnings per click', 'Value per referral'])(
  'by %s, amounts compare at their rates; those without one come apart, and what is not known last',
  async (column) => {
    const { order, user } = await show([
      { ...unknown, coversTo: null },
      programRow('Poor', { money: paying('USD', 4000, 1) }),
      // 9,000 yen are 60.30 dollars.
      programRow('Yen', { money: paying('JPY', 9000, 0.67) }),
      programRow('Krona', { money: paying('SEK', 99_000, null) }),
      programRow('Rich', { money: paying('USD', 7000, 1) }),
    ]);
    const sort = screen.getByRole('button', { name: column });
    await user.click(sort);
    if (order()[0] !== 'Rich') await user.click(sort);
    expect(order()).toEqual(['Rich', 'Yen', 'Poor', 'Krona', 'Beta']);
    await user.click(sort);
    expect(order()).toEqual(['Poor', 'Yen', 'Rich', 'Krona', 'Beta']);
  },
);

test('a program in two currencies has a line for each; without a statement nothing is to date', async () => {
  const { cell } = await show([
    programRow('Alpha', { money: [...programRow('Alpha').money, ...paying('EUR', 1000, null)] }),
    programRow('Beta', { coversTo: null }),
  ]);
  expect(cell('Alpha', 'toDate')).toBe('$70.50+ $4.00 pending€10.00');
  expect(cell('Alpha', 'epc')).toBe('$0.47€0.05');
  expect(cell('Beta', 'toDate')).toContain('Not known');
});

test('credit and closed programs are marked', async () => {
  const marked = program({ id: 'a', name: 'Alpha', paidIn: 'credit', closed: true });
  await show([programRow('Alpha', { program: marked })]);
  expect(screen.getByText('Paid in credit')).toBeTruthy();
  expect(screen.getByText('Closed')).toBeTruthy();
});

test('every figure explains itself where it stands', async () => {
  const { user } = await show([programRow('Alpha')]);
  const headings = screen.getAllByRole('columnheader').slice(1);
  for (const heading of headings) {
    expect(within(heading).getByRole('button', { name: /^How it is computed/ })).toBeTruthy();
  }
  await user.click(screen.getByRole('button', { name: 'How it is computed: EPC, earnings per click' }));
  expect(await screen.findByText(/divided by clicks/)).toBeTruthy();
});

test('without programs it says what to do', async () => {
  await show([]);
  expect(screen.getByText(/Add the first one/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Add a program' }).getAttribute('href')).toContain('#programs');
});

test.each([
  [{ page: 'programs' }, '#/programs'],
  [{ page: 'program', id: 'global/api' }, '#/programs/global%2Fapi'],
  [{ page: 'programs', sort: { id: 'churn', order: 'asc' } }, '#/programs?sort=churn&up='],
  [{ page: 'referrals', customer: 'M. & K.', loose: true }, '#/referrals?customer=M.+%26+K.&loose='],
] as const)('the address of %o and back', (route, hash) => {
  expect(hrefOf(route)).toBe(hash);
  expect(parseRoute(hash)).toEqual(route);
});
