import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SheetPage } from '@/ui/pages/imports/sheet/SheetPage.tsx';
import { fakeApp, program, renderApp } from './fakes.tsx';
import { sheetPreview, sheetRow } from './sheet-fakes.ts';

afterEach(cleanup);

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
});

async function open() {
  const live = { ...app.live, programs: async () => [program()] };
  const { container } = renderApp({ ...app, live }, <SheetPage />);
  const find = <T extends Element>(selector: string): T => {
    const found = container.querySelector<T>(selector);
    if (!found) throw new Error(`Nothing fits ${selector}`);
    return found;
  };
  const user = userEvent.setup();
  const until = (step: string) => waitFor(() => find(`[data-import-state="${step}"]`));
  await until('choose');
  const paste = async (text = 'URL\tHours\nhttps://dev.to/me/a\t4:30') => {
    await user.click(find('textarea[name=pasted]'));
    await user.paste(text);
    await user.click(find('[data-action=read-pasted]'));
  };
  const publish = () => find<HTMLButtonElement>('[data-action=publish]');
  return { container, find, user, until, paste, publish };
}

test('pasted cells: preview, import, done, undo', async () => {
  const { find, user, until, paste, publish } = await open();
  await paste();
  await until('preview');
  const [source, input] = app.services.spreadsheets.preview.mock.calls[0] ?? [];
  expect(new TextDecoder().decode(source?.bytes)).toBe('URL\tHours\nhttps://dev.to/me/a\t4:30');
  expect(input).toEqual({ choice: {}, asOf: null, programId: null });
  const row = find('tr[data-fate=new]').textContent;
  expect(row).toContain('dev.to/sample_author/post-2');
  expect(row).toContain('41 · 22 · 17');
  expect(row).toContain('$22.50');
  await user.click(publish());
  await until('done');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(screen.getByRole('status').textContent).toContain('Lines: 1 new, 0 updated, 0 already there.');
  await user.click(find('[data-action=undo]'));
  await until('choose');
  expect(app.services.spreadsheets.undo).toHaveBeenCalledWith('s1');
  expect(screen.getByText(/spreadsheet was undone/)).toBeTruthy();
});

test('every choice makes a new preview with all that was chosen so far', async () => {
  const { find, user, until, paste } = await open();
  await paste();
  await until('preview');
  const last = () => app.services.spreadsheets.preview.mock.calls.at(-1)?.[1];
  await user.selectOptions(find('select[name="column.hours"]'), 'None');
  await user.selectOptions(find('select[name=program]'), 'Global API');
  await user.selectOptions(find('select[name=decimalMark]'), ',');
  await user.clear(find('input[name=asOf]'));
  await user.type(find('input[name=asOf]'), '2026-10-31');
  await waitFor(() =>
    expect(last()).toEqual({
      choice: { columns: { hours: null }, decimalMark: ',' },
      asOf: '2026-10-31',
      programId: 'global-api',
    }),
  );
});

test('what is open is said and holds the import back', async () => {
  app.services.spreadsheets.preview.mockResolvedValue(
    sheetPreview({ problems: ['Is "05/04/2026" written day first or month first?'] }),
  );
  const { container, until, paste, publish } = await open();
  await paste();
  await until('preview');
  expect(container.querySelector('[data-questions]')?.textContent).toContain('day first');
  expect(publish().disabled).toBe(true);
});

test('each line says what becomes of it and why; fates filter', async () => {
  const left = {
    ...sheetRow(3),
    fate: 'ignored' as const,
    notes: ['The same article as line 2, which counts.'],
  };
  app.services.spreadsheets.preview.mockResolvedValue(
    sheetPreview({
      rows: [sheetRow(2), left, { line: 9, fate: 'error', notes: ['"x" is not a web address.'], row: null }],
      counts: { new: 1, updates: 0, same: 0, older: 0, ignored: 1, error: 1 },
    }),
  );
  const { container, user, until, paste } = await open();
  await paste();
  await until('preview');
  expect(screen.getByText('The same article as line 2, which counts.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Can’t be read/ }));
  expect([...container.querySelectorAll('tr[data-fate]')].map((row) => row.textContent)).toEqual([
    expect.stringContaining('"x" is not a web address.'),
  ]);
});

test('a file that cannot be read says why; an import that fails keeps the preview', async () => {
  app.services.spreadsheets.preview.mockRejectedValueOnce(new Error('This is an Excel workbook (.xlsx).'));
  const { user, until, paste, publish } = await open();
  await paste();
  await until('failed');
  expect(screen.getByRole('alert').textContent).toContain('Excel workbook');
  await user.click(screen.getByRole('button', { name: 'Choose another statement' }));
  await until('choose');
  await paste();
  await until('preview');
  app.services.spreadsheets.publish.mockRejectedValueOnce(new Error('The disk is full.'));
  await user.click(publish());
  await until('preview');
  expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
});
