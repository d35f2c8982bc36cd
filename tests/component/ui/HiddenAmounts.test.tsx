import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { termsSchema } from '@/core/programs/terms.ts';
import { MonthTotalsPanel } from '@/ui/pages/imports/months/MonthTotalsPanel.tsx';
import { SheetPage } from '@/ui/pages/imports/sheet/SheetPage.tsx';
import { ProgramsPanel } from '@/ui/pages/options/ProgramsPanel.tsx';
import { WhatIfPanel } from '@/ui/pages/outlook/WhatIfPanel.tsx';
import { fakeApp, portfolio, preview, previewRow, program, renderApp, totals } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';
import { sheetPreview, sheetRow } from './sheet-fakes.ts';

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
  expect(await screen.findByText('••• per sign-up')).toBeTruthy();
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

const cells = [
  { column: 'Date', value: '2026-06-02', problem: null },
  { column: 'Customer', value: 'N.', problem: null },
  { column: 'Sale', value: '$50.00', problem: null },
  { column: 'Commission', value: '7.50?', problem: '"7.50?" is not an amount of money.' },
];
const edit = {
  line: 5,
  leftOut: false,
  cells: [
    { column: 'Commission', from: '1.2.3', to: '4.00' },
    { column: 'Date', from: '?', to: '2026-06-03' },
  ],
};

test('the preview of a statement names no sum of the file', async () => {
  const mapping = { ...preview().mapping, planPrice: 'Sale' };
  const samples = { ...preview().samples, Sale: ['$50.00', '$9.00'] };
  const reason = 'Commission "7.50?": "7.50?" is not an amount of money.';
  app.services.imports.preview.mockResolvedValueOnce(
    preview({
      ...{ mapping, samples, edits: [edit], unreadable: [{ line: 3, problem: null, cells }] },
      rows: [previewRow(3, { fate: 'error', reason, amount: null })],
      nothing: [{ reason, lines: 1 }],
    }),
  );
  const { find, upload, until } = await openImportPage(app, 'global-api');
  await upload();
  await until('preview');
  const hint = (field: string) => find(`[name="column.${field}"]`).parentElement?.textContent;
  expect(hint('amount')).toContain('e.g. •••');
  expect(hint('planPrice')).toContain('e.g. •••, •••');
  expect(hint('date')).toContain('e.g. 2026-06-01');
  const line = find('[data-line="3"]');
  expect(line.textContent).toContain('Date: 2026-06-02 · Customer: N. · Sale: •••');
  expect(line.textContent).toContain('"•••" is not an amount of money.');
  expect(find('[name="cell.Commission"]').hasAttribute('data-masked')).toBe(true);
  expect(find('[data-edit]').textContent).toContain(
    'Commission: “•••” is read as “•••” · Date: “?” is read as “2026-06-03”',
  );
  expect(document.body.textContent).not.toMatch(/7\.50|50\.00/);
});

test('the preview of a spreadsheet names no sum of the file', async () => {
  const { format } = sheetPreview();
  app.services.spreadsheets.preview.mockResolvedValueOnce(
    sheetPreview({
      columns: ['URL', 'Hours', 'Recurring'],
      samples: { Hours: ['4.5'], Recurring: ['48.00'] },
      format: { ...format, columns: { ...format.columns, recurring: 'Recurring' } },
      rows: [{ ...sheetRow(2), notes: ['"48.00x" is not an amount of money.'] }],
    }),
  );
  renderApp(app, <SheetPage />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Table with its header row'), 'URL');
  await user.click(screen.getByRole('button', { name: 'Read pasted table' }));
  expect(await screen.findByText('e.g. •••')).toBeTruthy();
  expect(screen.getByText('e.g. 4.5')).toBeTruthy();
  expect(document.body.textContent).not.toContain('48.00');
});

test('of a web page’s tables, words and dates are shown, and no number', async () => {
  const rows = [
    ['Date', 'Customer', 'Commission'],
    ['Jun 1, 2026', 'M., Inc', '$7.50'],
  ];
  app.services.pageTables.read.mockResolvedValueOnce({
    address: 'https://partners.example/',
    tables: [{ name: 'Commissions', rows, rowCount: 2 }],
  });
  await openImportPage(app, 'global-api', { tabId: 7, update: false });
  await screen.findByRole('heading', { name: 'Commissions' });
  expect(screen.getByRole('row', { name: /M\., Inc/ }).textContent).toBe('Jun 1, 2026M., Inc•••');
});

test('shown amounts can be read in every field', async () => {
  await openImportPage(fakeApp(), 'global-api');
  expect(masked()).toEqual([]);
});
