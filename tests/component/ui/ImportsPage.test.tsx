import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ImportView } from '@/db/live/types.ts';
import { ImportsPage } from '@/ui/pages/imports/ImportsPage.tsx';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

function view(parts: Partial<ImportView>): ImportView {
  return {
    id: 'i1',
    programId: 'global-api',
    program: 'Global API',
    fileName: 'a.csv',
    fileHash: '',
    importedAt: 1_000,
    content: 'commissions',
    coversFrom: '2026-05-01',
    coversTo: '2026-11-20',
    state: 'published',
    cursor: 10,
    rowCount: 10,
    mapping: {},
    mappingVersion: 1,
    counts: { new: 8, updates: 2, same: 0, older: 1, ignored: 3, error: 1 },
    ...parts,
  };
}

async function show(imports: ImportView[]) {
  const app = fakeApp();
  const { container } = renderApp(
    { ...app, live: { ...app.live, imports: async () => imports } },
    <ImportsPage />,
  );
  await screen.findByRole('table');
  const rows = [...container.querySelectorAll<HTMLElement>('[data-file]')];
  return { app, rows, user: userEvent.setup() };
}

test('spreadsheets stand below, each with its undo', async () => {
  const app = fakeApp();
  const spreadsheet = {
    id: 's1',
    fileName: 'articles.csv',
    fileHash: '',
    importedAt: 1_000,
    asOf: '2026-10-31',
    programId: null,
    program: null,
    counts: { new: 40, updates: 2, same: 0, older: 0, ignored: 1, error: 0 },
  };
  renderApp({ ...app, live: { ...app.live, spreadsheets: async () => [spreadsheet] } }, <ImportsPage />);
  const row = await screen.findByRole('row', { name: /articles.csv/ });
  expect(row.textContent).toContain('All programsOct 31, 202640 new, 2 updated');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Undo the import of articles.csv' }));
  expect(app.services.spreadsheets.undo).toHaveBeenCalledWith('s1');
  expect(await screen.findByText('The import of articles.csv was undone.')).toBeTruthy();
});

test('newest first, with coverage and counts; what is unfinished says so', async () => {
  const { rows } = await show([
    view({}),
    view({ id: 'i2', fileName: 'b.csv', importedAt: 2_000, state: 'publishing', cursor: 4, rowCount: 12 }),
  ]);
  expect(rows.map((row) => [row.dataset.file, row.dataset.importState])).toEqual([
    ['b.csv', 'publishing'],
    ['a.csv', 'published'],
  ]);
  expect(rows[0]?.textContent).toContain('Finishing: 4 of 12 rows');
  expect(rows[1]?.textContent).toContain('May 1, 2026 to Nov 20, 2026');
  expect(rows[1]?.textContent).toContain('8 new, 2 updated4 left out, 1 unreadable');
});

test('undo takes back the import of its row, and failures are said', async () => {
  const { app, rows, user } = await show([
    view({}),
    view({ id: 'i2', fileName: 'b.csv', importedAt: 2_000 }),
  ]);
  const undo = (row: HTMLElement | undefined) => {
    const button = row?.querySelector('button[data-action=undo]');
    if (!button) throw new Error('No undo');
    return user.click(button);
  };
  await undo(rows[1]);
  expect(app.services.imports.undo.mock.calls[0]?.[0]).toBe('i1');
  await waitFor(() => expect(screen.getByText('The import of a.csv was undone.')).toBeTruthy());
  app.services.imports.undo.mockRejectedValueOnce(new Error('Another import is running.'));
  await undo(rows[0]);
  expect((await screen.findByRole('alert')).textContent).toBe('Another import is running.');
  expect(
    within(rows[0] ?? document.body).getByRole('button', { name: 'Undo the import of b.csv' }),
  ).toBeTruthy();
});

test('while one is taken back, its button keeps the focus and does nothing', async () => {
  const { app, rows, user } = await show([view({})]);
  app.services.imports.undo.mockReturnValueOnce(new Promise(() => undefined));
  const undo = within(rows[0] ?? document.body).getByRole('button');
  await user.click(undo);
  expect(undo.textContent).toContain('…');
  expect(undo).toHaveProperty('disabled', false);
  await user.click(undo);
  expect(app.services.imports.undo).toHaveBeenCalledOnce();
});
