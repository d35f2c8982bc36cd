import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { termsSchema } from '@/core/programs/terms.ts';
import type { ProgramView } from '@/db/live/types.ts';
import { ProgramPage } from '@/ui/pages/programs/ProgramPage.tsx';
import { fakeApp, program, renderApp } from './fakes.tsx';
import { finding, programView } from './programs-fakes.ts';

afterEach(cleanup);

async function show(view: ProgramView | null) {
  const app = fakeApp();
  const { container } = renderApp(
    { ...app, live: { ...app.live, program: async () => view } },
    <ProgramPage id="alpha" />,
  );
  await screen.findByRole('heading', { level: 1, name: view ? 'Alpha' : 'There is no such program' });
  const panel = (name: string) => screen.getByRole('region', { name });
  const findings = () =>
    within(panel('Checked against its terms'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
  return { container, panel, findings, user: userEvent.setup() };
}

test('payments that are not as the terms say are listed, with their referral and article', async () => {
  const { panel, findings } = await show(
    programView(
      {},
      {
        open: [
          finding({ verdict: 'late', day: '2026-10-16', articleId: null }),
          finding({ verdict: 'short', day: '2026-09-16', paid: 350 }),
          finding(),
          finding({ verdict: 'over', kind: 'bonus', day: '2026-07-16', expected: 0, paid: 500, rate: 0 }),
        ],
        owed: { USD: 450 },
        owedPayments: 2,
        unknown: 3,
        notCovered: 1,
      },
    ),
  );
  expect(findings()).toEqual([
    ['Oct 16, 2026', 'M.', 'Laterecurring', '$4.008% of $50.00', '$0.00', '-$4.00', 'Not attributed'],
    ['Sep 16, 2026', 'M.', 'Shortrecurring', '$4.008% of $50.00', '$3.50at 7%', '-$0.50', 'Post 1'],
    ['Aug 16, 2026', 'M.', 'Missingrecurring', '$4.008% of $50.00', '$0.00', '-$4.00', 'Post 1'],
    ['Jul 16, 2026', 'M.', 'Overupgrade bonus', '$0.00', '$5.00at 10%', '$5.00', 'Post 1'],
  ]);
  const text = panel('Checked against its terms').textContent;
  for (const part of [
    '2 payments are missing or short: $4.50 together.',
    '61 are as the terms say.',
    '3 payments can’t be checked',
    '1 payment would fall on days that no statement covers.',
  ]) {
    expect(text).toContain(part);
  }
  expect(screen.getAllByRole('link', { name: 'M.' })[0]?.getAttribute('href')).toBe(
    '#/referrals?customer=M.',
  );
  expect(screen.getAllByRole('link', { name: 'Post 1' })[0]?.getAttribute('href')).toBe(
    '#/articles/devto%3A1',
  );
});

test('what may be another customer’s, or of unknown amount, says so', async () => {
  const { panel, findings } = await show(
    programView(
      {},
      { open: [finding({ doubtful: true, ordinal: 2, expected: null, rate: null })], agreeing: 0 },
    ),
  );
  const [row] = findings();
  expect(row?.[1]).toContain('M., time 2');
  expect(row?.[1]).toContain('it may be another’s');
  expect(row?.[3]).toContain('Not known');
  expect(row?.[5]).toContain('Not known');
  expect(panel('Checked against its terms').textContent).toContain('No payment could be checked.');
});

test('all well is said with how many payments were checked', async () => {
  const { panel } = await show(programView());
  expect(panel('Checked against its terms').textContent).toContain(
    'No payment is missing. 61 are as the terms say.',
  );
});

test('a long list comes in parts', async () => {
  const open = Array.from({ length: 130 }, (_, index) => finding({ referralId: String(index) }));
  const { panel, user } = await show(programView({}, { open }));
  // By selector: roles of so many cells take long to work out.
  const drawn = () => panel('Checked against its terms').querySelectorAll('tbody tr').length;
  expect(drawn()).toBe(100);
  await user.click(screen.getByText('Show 30 more'));
  expect(drawn()).toBe(130);
});

test('the terms through time, newest first, with notes', async () => {
  const [first] = program().terms;
  if (!first) throw new Error('The program lost its terms');
  const later = termsSchema.parse({ recurring: { rate: 0.05 }, cookieDays: 30, notes: 'Levels: none' });
  const terms = [first, { from: '2026-07-01', newCustomersOnly: true, terms: later }];
  const { panel } = await show(programView({ program: program({ name: 'Alpha', terms }) }));
  const words = panel('Terms').textContent;
  expect(words).toBe(
    'TermsFrom Jul 1, 2026for customers who come from then on' +
      '5% of each paymentclicks count for 30 daysLevels: none' +
      'From the start15% of the first order8% of each later payment',
  );
});

test('without a statement nothing is checked, and totals are not known', async () => {
  const { panel } = await show(programView({ coversTo: null, reconciliation: null }));
  expect(panel('Checked against its terms').textContent).toContain(
    'Import a statement of this program first.',
  );
  expect(panel('Commissions by status').textContent).toContain('No commissions yet.');
});

test('a program that is gone says so', async () => {
  await show(null);
  expect(screen.getByRole('link', { name: 'All programs' })).toBeTruthy();
});
