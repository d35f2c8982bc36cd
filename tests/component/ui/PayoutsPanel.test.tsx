import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { PayoutAccount } from '@/core/ledger/payouts.ts';
import { PayoutsPanel } from '@/ui/pages/programs/PayoutsPanel.tsx';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

const account: PayoutAccount = {
  programId: 'global-api',
  currency: 'USD',
  months: [
    { month: '2026-01', settled: 4000, paidOut: 0, fees: 0, balance: 4000 },
    { month: '2026-02', settled: 2000, paidOut: 5450, fees: 50, balance: 500 },
  ],
  markedPaid: 6000,
  paidOut: 5450,
  fees: 50,
  underWay: 300,
  difference: 500,
};

function show(...payouts: PayoutAccount[]) {
  const app = fakeApp();
  return renderApp({ ...app, live: { ...app.live, payouts: async () => payouts } }, <PayoutsPanel />);
}

test('what is called paid and was not paid out is said with both figures, and each month with what is owed', async () => {
  show(account);
  const verdict = await screen.findByText(/its statements call/);
  expect(verdict.textContent).toMatch(/\$60\.00 paid.*\$55\.00\. \$5\.00 is missing.*\$3\.00 is on its way/);
  const row = screen.getByRole('row', { name: /Feb/ });
  expect(row.textContent).toMatch(/\$20\.00\$54\.50\$0\.50\$5\.00/);
});

test('more paid out than is known to be earned asks for the statements', async () => {
  show({ ...account, difference: -500 });
  expect((await screen.findByText(/more than the/)).textContent).toContain('Import the statements');
});

test('what ties is said too', async () => {
  show({ ...account, difference: 0 });
  expect(await screen.findByText(/has been paid out/)).toBeTruthy();
});
