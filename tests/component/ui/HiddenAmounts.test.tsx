import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { termsSchema } from '@/core/programs/terms.ts';
import { MonthTotalsPanel } from '@/ui/pages/imports/months/MonthTotalsPanel.tsx';
import { ProgramsPanel } from '@/ui/pages/options/ProgramsPanel.tsx';
import { WhatIfPanel } from '@/ui/pages/outlook/WhatIfPanel.tsx';
import { fakeApp, portfolio, program, renderApp, totals } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';

afterEach(cleanup);

const flat = program({
  terms: [
    {
      from: null,
      newCustomersOnly: false,
      terms: termsSchema.parse({ flat: { amount: 3000 } }),
    },
  ],
});

const app = fakeApp({ hidden: true });
const live = { ...app.live, programs: async () => [flat] };

const masked = () =>
  [...document.querySelectorAll('[data-masked]')].map((field) => field.getAttribute('name')).sort();

test('what a program pays is told without its sum', async () => {
  renderApp({ ...app, live }, <ProgramsPanel />);
  expect(await screen.findByText('••• a sign-up')).toBeTruthy();
});

test('the amounts of terms cannot be read in their fields', async () => {
  renderApp({ ...app, live }, <ProgramsPanel />);
  await waitFor(() => expect(masked()).toEqual(['feePerPayout', 'flat', 'maxCommission']));
});

test('the amounts of a month cannot be read in their fields', async () => {
  renderApp({ ...app, live }, <MonthTotalsPanel />);
  await waitFor(() => expect(masked()).toEqual(['firstOrder', 'recurring']));
});

test('what is pasted or entered by hand cannot be read in its fields', async () => {
  await openImportPage(app, 'global-api');
  expect(masked()).toEqual(['amount', 'pasted', 'planPrice']);
});

test('the flat amount of a what-if cannot be read in its field', () => {
  const programs = [{ program: flat, coversTo: '2026-10-15', commissions: totals(), original: {} }];
  renderApp({ ...app, live }, <WhatIfPanel portfolio={portfolio({ programs })} waits />);
  expect(screen.getByLabelText('A flat fee for new customers instead').hasAttribute('data-masked')).toBe(
    true,
  );
});

test('shown amounts can be read in every field', async () => {
  await openImportPage(fakeApp(), 'global-api');
  expect(masked()).toEqual([]);
});
