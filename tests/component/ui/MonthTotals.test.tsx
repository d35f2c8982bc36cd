import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Opening } from '@/core/opening/opening.ts';
import { MonthTotalsPanel } from '@/ui/pages/imports/months/MonthTotalsPanel.tsx';
import { june } from '../../unit/core/opening/balances.ts';
import { fakeApp, portfolio, program, renderApp } from './fakes.tsx';

afterEach(cleanup);

async function show(openings: Opening[] = []) {
  const app = fakeApp();
  const programs = [program()];
  renderApp(
    {
      ...app,
      live: {
        ...app.live,
        portfolio: async () => portfolio({ openings }),
        programs: async () => programs,
      },
    },
    <MonthTotalsPanel />,
  );
  await screen.findByRole('button', { name: 'Add month' });
  return { app, user: userEvent.setup() };
}

test('a month is given by hand, in minor units of its program’s currency', async () => {
  const { app, user } = await show();
  await user.type(screen.getByLabelText('First order (USD)'), '68');
  await user.type(screen.getByLabelText('Recurring (USD)'), '310,5');
  await user.click(screen.getByRole('button', { name: 'Add month' }));
  expect(app.services.spreadsheets.addMonth).toHaveBeenCalledWith({
    programId: 'global-api',
    articleId: null,
    month: '2026-10',
    firstOrder: 6800,
    recurring: 31_050,
    conversions: null,
    currency: 'USD',
  });
  expect(await screen.findByText('Oct 2026 of Global API was added.')).toBeTruthy();
});

test.each([
  ['', '', '', 'Enter first orders, recurring commissions or new customers.'],
  ['lots', '5', '', 'Not an amount. Use a number, like 68 or 68.50.'],
  ['5', '', '1.5', 'Not a count. Use a whole number, like 4.'],
])(
  '%s, %s and %s: the field says what is wrong, and nothing is stored',
  async (first, recurring, customers, words) => {
    const { app, user } = await show();
    if (first) await user.type(screen.getByLabelText('First order (USD)'), first);
    if (recurring) await user.type(screen.getByLabelText('Recurring (USD)'), recurring);
    if (customers) await user.type(screen.getByLabelText('New customers'), customers);
    await user.click(screen.getByRole('button', { name: 'Add month' }));
    expect(screen.getByText(words)).toBeTruthy();
    expect(app.services.spreadsheets.addMonth).not.toHaveBeenCalled();
  },
);

test('each month says whether it counts, and what its articles’ months leave of it', async () => {
  const given = { programId: 'global-api' };
  await show([
    {
      balance: june(given),
      publishedOn: null,
      state: 'counts',
      firstOrder: 4800,
      recurring: 31_000,
      conversions: null,
    },
    {
      balance: june({ ...given, id: 'm5', month: '2026-05', asOf: '2026-05-31' }),
      publishedOn: null,
      state: 'replaced',
      firstOrder: null,
      recurring: null,
      conversions: null,
    },
  ]);
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows[1]).toBe('Jun 2026Global APIAll articles$48.00of $68.00$310.00–Not knownCounts');
  expect(rows[2]).toContain('$68.00$310.00–Not knownReplaced by statements');
});
