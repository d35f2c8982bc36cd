import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { RateNeed } from '@/core/rates/needs.ts';
import type { Rate } from '@/core/rates/rate.ts';
import type { RatesView } from '@/db/live/types.ts';
import type { RatesPreview } from '@/services/types.ts';
import { RatesPanel } from '@/ui/pages/options/rates/RatesPanel.tsx';
import { fakeApp, portfolio, renderApp } from './fakes.tsx';
import { fakeRates } from './rates-fakes.ts';

afterEach(cleanup);

const needs: RateNeed[] = [
  {
    currency: 'EUR',
    months: [
      { month: '2026-06', found: { currency: 'EUR', month: '2026-05', rate: 1.1, basis: 'given' } },
      { month: '2026-04', found: null },
    ],
  },
];

async function show(
  parts: { needs?: RateNeed[]; kept?: Partial<RatesView>; preview?: Partial<RatesPreview> } = {},
) {
  const app = fakeApp();
  const rates = fakeRates(parts.preview);
  const data = portfolio({ rates: parts.needs ?? needs });
  renderApp(
    {
      ...app,
      services: { ...app.services, rates },
      live: {
        ...app.live,
        portfolio: async () => data,
        rates: async () => ({ byHand: [], files: [], ...parts.kept }),
      },
    },
    <RatesPanel />,
  );
  await screen.findByRole('heading', { name: 'Exchange rates' });
  return { rates, user: userEvent.setup() };
}

test('lists the months of each other currency, those without a rate first', async () => {
  await show();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'EUR, Apr 2026No rateShown apart until there is oneEnter a rate',
    'EUR, Jun 20261 EUR = 1.1 USDOf May 2026Enter a rate',
  ]);
});

test('says so where no rate is needed', async () => {
  await show({ needs: [] });
  expect(screen.getByText('All your amounts are in USD: no rates are needed now.')).toBeTruthy();
});

test('a row asks for its rate: the keyboard is in the field, and what is typed is saved', async () => {
  const { rates, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Enter a rate for EUR, Apr 2026' }));
  const field = screen.getByLabelText('1 EUR in USD');
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.type(field, '1,0842');
  await user.click(screen.getByRole('button', { name: 'Save rate' }));
  expect(rates.save.mock.calls).toEqual([[{ month: '2026-04', from: 'EUR', to: 'USD', rate: 1.0842 }]]);
  expect(await screen.findByText('Saved: 1 EUR = 1.0842 USD (Apr 2026).')).toBeTruthy();
});

test('a row that asks again has the keyboard again, and what is typed meanwhile stays', async () => {
  const { rates, user } = await show();
  const ask = screen.getByRole('button', { name: 'Enter a rate for EUR, Apr 2026' });
  await user.click(ask);
  await user.click(ask);
  const field = screen.getByLabelText('1 EUR in USD');
  await waitFor(() => expect(document.activeElement).toBe(field));
  const saved = Promise.withResolvers<void>();
  rates.save.mockReturnValueOnce(saved.promise);
  await user.keyboard('1.1{Enter}');
  const month = screen.getByLabelText('Month');
  await user.clear(month);
  await user.type(month, '2026-05');
  saved.resolve();
  await screen.findByText(/^Saved: /);
  expect(month).toHaveProperty('value', '2026-05');
  expect(field).toHaveProperty('value', '');
});

test.each([
  ['Currency', 'USD', 'Not another currency’s code. Use three letters, like EUR.'],
  ['Month', '2026-13', 'Not a month. Use year and month, like 2026-05.'],
  ['1 EUR in USD', '0', 'Not a rate. Use a number above 0, like 1.08.'],
])('a bad %s is said at its field, and nothing is saved', async (label, typed, message) => {
  const { rates, user } = await show();
  await user.type(screen.getByLabelText('1 EUR in USD'), '1.1');
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, typed);
  await user.click(screen.getByRole('button', { name: 'Save rate' }));
  expect(screen.getByText(message)).toBeTruthy();
  expect(rates.save).not.toHaveBeenCalled();
});

const preview: RatesPreview = {
  fileName: 'bank.csv',
  rates: [
    { month: '2026-04', from: 'EUR', to: 'USD', rate: 1.1, days: 20, fate: 'new' },
    { month: '2026-05', from: 'EUR', to: 'USD', rate: 1.2, days: 20, fate: 'same' },
  ],
  problems: [{ line: 7, column: 'USD', value: 'x', message: '"x" is not a rate, like 1.08.' }],
};

test('a file is shown with its bad rows before it is imported', async () => {
  const { rates, user } = await show({ preview });
  await user.upload(screen.getByLabelText('Choose a file of rates'), new File(['Date,USD'], 'bank.csv'));
  const box = await screen.findByRole('region', { name: 'bank.csv' });
  expect(box.textContent).toContain('2 rates, Apr 2026 to May 2026');
  expect(box.textContent).toContain('1 new, 1 the same as before');
  expect(within(box).getByRole('listitem').textContent).toBe('Line 7: USD: "x" is not a rate, like 1.08.');
  expect(rates.publish).not.toHaveBeenCalled();
  await user.click(within(box).getByRole('button', { name: 'Import rates' }));
  expect(rates.publish).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'bank.csv' })).toBeNull());
});

test('what was entered and what came from files can be taken back', async () => {
  const own: Rate = {
    ...{ id: 'own', source: '', month: '2026-05', from: 'EUR', to: 'USD' },
    ...{ rate: 1.1, days: null, savedAt: 0 },
  };
  const file = { fileName: 'bank.csv', count: 12, currencies: 3, from: '2026-01', to: '2026-06', savedAt: 0 };
  const { rates, user } = await show({ kept: { byHand: [own], files: [file] } });
  await user.click(screen.getByRole('button', { name: 'Remove 1 EUR = 1.1 USD (May 2026)' }));
  await user.click(screen.getByRole('button', { name: 'Remove bank.csv' }));
  expect(rates.remove.mock.calls).toEqual([['own']]);
  expect(rates.removeFile.mock.calls).toEqual([['bank.csv']]);
});
