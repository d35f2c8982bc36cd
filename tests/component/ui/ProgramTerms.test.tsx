import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { formatMoney } from '@/core/money.ts';
import { type Program, programSchema } from '@/core/programs/program.ts';
import { ProgramForm } from '@/ui/pages/options/ProgramForm.tsx';
import { conditionsInWords, ratesInWords, termsSummary } from '@/ui/terms-words.ts';
import { fakeApp, program, renderApp } from './fakes.tsx';

afterEach(cleanup);

/** Everything that terms can say, as it is stored. */
const whole = programSchema.parse({
  ...program(),
  terms: [
    {
      from: null,
      terms: {
        firstOrder: { rate: 0.15 },
        recurring: {
          rate: 0.08,
          rateAfterUpgrade: 0.18,
          maxMonths: 12,
          maxPayments: 10,
          firstOrderReplacesFirstMonth: false,
          periodMonths: 3,
        },
        upgradeBonus: { rate: 0.1, base: 'difference', per: 'each' },
        flat: { amount: 2550, per: 'lead' },
        tiers: [{ when: '20 sales a month', firstOrderRate: null, recurringRate: 0.1 }],
        maxCommission: 30000,
        holdDays: 30,
        refunds: 'taken-back',
        fees: { rate: 0.02, perPayout: 100 },
        cookieDays: 60,
        notes: '5 % of what affiliates you bring in earn',
      },
    },
  ],
});

function show(edited: Program | null = program()) {
  const onSave = vi.fn<(saved: Program) => Promise<void>>(async () => {});
  const props = { program: edited, others: [], currency: 'USD', onSave, onCancel: () => {} };
  const { container } = renderApp(fakeApp(), <ProgramForm {...props} />);
  const user = userEvent.setup();
  const field = (name: string) => {
    const found = container.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!found) throw new Error(`No field ${name}`);
    return found;
  };
  const fill = async (name: string, typed: string) => {
    await user.clear(field(name));
    await user.type(field(name), typed);
  };
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const saved = () => onSave.mock.calls[0]?.[0];
  return { container, user, field, fill, press, saved };
}

test('every term comes back from the form as it went in', async () => {
  const { press, saved } = show(whole);
  await press('Save program');
  expect(saved()).toEqual(whole);
});

test('terms that change from a day on start from those before, and are kept beside them', async () => {
  const { field, fill, press, saved } = show();
  await press('Add terms from a later day');
  expect(field('recurring').value).toBe('8');
  await fill('from', '2026-07-01');
  await fill('recurring', '5');
  await press('From the start');
  expect(field('recurring').value).toBe('8');
  await press('Save program');
  expect(saved()?.terms.map(({ from, terms }) => [from, terms.recurring?.rate])).toEqual([
    [null, 0.08],
    ['2026-07-01', 0.05],
  ]);
});

test('terms without a day are refused, where their fields are shown', async () => {
  const { press, saved } = show();
  await press('Add terms from a later day');
  await press('From the start');
  await press('Save program');
  expect(saved()).toBeUndefined();
  expect(screen.getByText('Choose the day they apply from.')).toBeTruthy();
  expect(document.activeElement?.getAttribute('name')).toBe('from');
});

test('later terms can be removed, the first can not', async () => {
  const [first] = program().terms;
  if (!first) throw new Error('The program lost its terms');
  const { press, saved } = show(program({ terms: [first, { ...first, from: '2026-07-01' }] }));
  await press('Remove these terms');
  expect(screen.queryByRole('button', { name: 'Remove these terms' })).toBeNull();
  await press('Save program');
  expect(saved()?.terms).toEqual([first]);
});

test('an error in a folded field opens the fold and takes the focus', async () => {
  const { container, fill, press } = show();
  await fill('cookieDays', '1.5');
  await press('Save program');
  expect(container.querySelector('details')?.open).toBe(true);
  expect(document.activeElement?.getAttribute('name')).toBe('cookieDays');
});

test('a tier needs what reaches it and a rate; an empty one is none', async () => {
  const { fill, press, saved } = show();
  await press('Add a tier');
  await fill('tierRecurring0', '10');
  await press('Save program');
  expect(screen.getByText(/Say how each tier is reached/)).toBeTruthy();
  await fill('tierWhen0', '20 sales a month');
  await press('Add a tier');
  await press('Save program');
  expect(saved()?.terms[0]?.terms.tiers).toEqual([
    { when: '20 sales a month', firstOrderRate: null, recurringRate: 0.1 },
  ]);
});

test('a program that pays in credit says so', async () => {
  const { user, field, press, saved } = show();
  await user.selectOptions(field('paidIn'), 'credit');
  await press('Save program');
  expect(saved()?.paidIn).toBe('credit');
});

test('terms in plain words', () => {
  const terms = whole.terms[0]?.terms;
  if (!terms) throw new Error('The program lost its terms');
  expect(ratesInWords(terms, 'USD', formatMoney)).toEqual([
    '15% of the first order',
    '8% of each later payment billed every 3 months up to 12 months or 10 payments',
    'the first payment earns both',
    '18% after an upgrade',
    '10% of the price difference at each upgrade',
    '$25.50 per lead',
    '10% recurring with 20 sales a month',
  ]);
  expect(conditionsInWords(terms, 'USD', formatMoney)).toEqual([
    'at most $300.00 per commission',
    'approved after 30 days',
    'refunds take the commission back by a row of their own',
    'fee of 2% on each commission',
    'fee of $1.00 per payout',
    'clicks count for 60 days',
  ]);
  expect(termsSummary(program(), formatMoney)).toBe('15% of the first order, 8% of each later payment');
});
