import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { PayoutRows } from '@/core/ledger/payout-rows.ts';
import { PayoutRowsPanel } from '@/ui/pages/programs/PayoutRowsPanel.tsx';
import { commission } from './attribution-fakes.ts';
import { fakeApp, renderApp } from './fakes.tsx';
import { programView } from './programs-fakes.ts';

afterEach(cleanup);

const payout: PayoutRows = {
  payoutId: 'PS-300',
  currency: 'USD',
  day: '2026-03-10',
  amount: 1000,
  stated: 1200,
  verdict: 'short',
  rows: [commission({ key: 'a', amount: 800 }), commission({ key: 'b', amount: 400, customer: 'K.' })],
};

const show = (...payouts: PayoutRows[]) =>
  renderApp(fakeApp(), <PayoutRowsPanel view={programView({ payouts })} />);

test('a payout that is too little says by how much, and shows the commissions in it', async () => {
  const user = userEvent.setup();
  show(payout);
  const row = await screen.findByRole('row', { name: /PS-300/ });
  expect(row.textContent).toMatch(/2\$12\.00\$10\.00-\$2\.00Too little was paid/);
  const button = screen.getByRole('button', { name: 'PS-300' });
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('row', { name: /K\./ }).textContent).toContain('$4.00');
  await user.click(button);
  expect(screen.queryByRole('row', { name: /K\./ })).toBeNull();
});

test('what is not known of a payout is no figure', async () => {
  show({ ...payout, day: null, amount: null, verdict: 'unlisted' });
  const row = await screen.findByRole('row', { name: /PS-300/ });
  expect(row.textContent).toMatch(/\$12\.00.*not known.*The payout is in no statement/i);
});

test('a program whose commissions name no payout has no such table', () => {
  const { container } = show();
  expect(container.textContent).toBe('');
});
