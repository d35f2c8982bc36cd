import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Recipe } from '@/db/live/types.ts';
import { fingerprintOf } from '@/ui/pages/imports/table-source.ts';
import { Popup } from '@/ui/pages/popup/Popup.tsx';
import { fakeApp, preview, renderApp } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';

afterEach(cleanup);

const address = 'https://partners.example/accounts/48213/commissions';
const rows = [
  ['Date', 'Customer', 'Commission'],
  ['2026-06-01', 'M., Inc', '$7.50'],
];
const commissions = { name: 'Your commissions', rows, rowCount: 2 };
const clicks = {
  name: '',
  rows: [
    ['Date', 'Clicks'],
    ['2026-06-01', '4'],
  ],
  rowCount: 9000,
};
const recipe: Recipe = {
  page: 'https://partners.example/accounts/*/commissions',
  fingerprint: fingerprintOf(rows) ?? '',
  programId: 'global-api',
  program: 'Global API',
};

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
  app.services.pageTables.read.mockResolvedValue({ address, tables: [clicks, commissions] });
  app.live = { ...app.live, recipes: async () => [recipe] };
});

const ask = { tabId: 7, update: false };
const update = { tabId: 7, update: true };

test('the tables of the page are listed, and the one that is picked is previewed like a file', async () => {
  const { find, user, until } = await openImportPage(app, 'global-api', ask);
  expect(await screen.findByRole('heading', { name: 'Your commissions' })).toBeTruthy();
  expect(app.services.pageTables.read).toHaveBeenCalledWith(7);
  expect(screen.getByText('1 row, 3 columns')).toBeTruthy();
  expect(screen.getByText(/longer than 2 rows/)).toBeTruthy();
  await user.click(find('[data-action=use-table]'));
  await until('preview');
  const [source, programId] = app.services.imports.preview.mock.calls[0] ?? [];
  expect([source?.fileName, source?.page, programId]).toEqual([
    'Your commissions (partners.example)',
    address,
    'global-api',
  ]);
  expect(new TextDecoder().decode(source?.bytes)).toBe(
    'Date,Customer,Commission\n2026-06-01,"M., Inc",$7.50',
  );
  expect(screen.getByText(/^Read from what the page showed/)).toBeTruthy();
});

test('an update imports the known table by itself where nothing is open', async () => {
  const { until } = await openImportPage(app, 'global-api', update);
  await until('done');
  expect(app.services.imports.publish).toHaveBeenCalledTimes(1);
});

test.each([
  ['a row that cannot be read', { counts: { ...preview().counts, error: 1 } }],
  ['nothing new', { counts: { ...preview().counts, new: 0, same: 1 } }],
  ['a question', { questions: [{ field: 'kind' as const, value: 'X', message: 'What?', options: [] }] }],
])('an update with %s stops at the preview', async (_, parts) => {
  app.services.imports.preview.mockResolvedValue(preview(parts));
  const { state, until } = await openImportPage(app, 'global-api', update);
  await until('preview');
  await waitFor(() => expect(screen.getByText(/^Preview ready/)).toBeTruthy());
  expect(state()).toBe('preview');
  expect(app.services.imports.publish).not.toHaveBeenCalled();
});

test('an update that finds no such table says so, and lets another be picked', async () => {
  app.live = { ...app.live, recipes: async () => [{ ...recipe, fingerprint: 'other' }] };
  const { find } = await openImportPage(app, 'global-api', update);
  expect(await screen.findByText(/^No table on this page has the columns/)).toBeTruthy();
  expect(find('[data-action=use-table]')).toBeTruthy();
  expect(app.services.imports.preview).not.toHaveBeenCalled();
});

test('a page that cannot be read says what to do, and files can be chosen', async () => {
  app.services.pageTables.read.mockRejectedValue(new Error('Longtail may read a page only when you ask.'));
  await openImportPage(app, null, ask);
  expect((await screen.findByRole('alert')).textContent).toContain('only when you ask');
  expect(screen.getByRole('link', { name: 'Choose a file instead' }).getAttribute('href')).toBe('#/import');
});

test('the popup offers the page’s tables, and what was imported from it before in one click', async () => {
  renderApp(app, <Popup tab={{ id: 7, url: address }} />);
  const known = await screen.findByRole('link', { name: 'Update Global API from this page' });
  expect(known.getAttribute('href')).toBe('/dashboard.html#/import?program=global-api&tab=7&update=');
  const other = screen.getByRole('link', { name: 'Import a table from this page' });
  expect(other.getAttribute('href')).toBe('/dashboard.html#/import?tab=7');
});

test.each([null, 'chrome://extensions/', 'about:blank'])(
  'over %s the popup offers no import of it',
  async (url) => {
    renderApp(app, <Popup tab={{ id: 7, url }} />);
    await screen.findByRole('region', { name: 'Needs attention' });
    expect(screen.queryByRole('link', { name: 'Import a table from this page' })).toBeNull();
  },
);
