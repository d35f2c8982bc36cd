import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ImportProgress } from '@/services/import/types.ts';
import { fakeApp, preview, previewRow } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';

afterEach(cleanup);

test('an import is cancelled from the keyboard, says so, and is there to be started again', async () => {
  const app = fakeApp();
  const { find, user, upload, until } = await openImportPage(app, 'global-api');
  let fail: (reason: unknown) => void = () => undefined;
  let report: (progress: ImportProgress) => void = () => undefined;
  app.services.imports.publish.mockImplementation((onProgress) => {
    report = onProgress;
    return new Promise((_, reject) => {
      fail = reject;
    });
  });
  await upload();
  await until('preview');
  await user.click(find('[data-action=publish]'));
  await until('publishing');
  const cancel = find<HTMLButtonElement>('[data-action=cancel]');
  expect(document.activeElement).toBe(cancel);
  // Progress is said by tenths, and shown to the row.
  const said = () => screen.getByRole('status').textContent;
  for (const [done, words] of [
    [21_000, 'Importing: 20%'],
    [22_000, 'Importing: 20%'],
    [31_000, 'Importing: 30%'],
  ] as const) {
    report({ stage: 'publishing', done, total: 100_000 });
    await waitFor(() => expect(find('[aria-hidden]').textContent).toContain(done.toLocaleString('en')));
    expect(said()).toBe(words);
  }
  await user.keyboard('{Enter}');
  await user.keyboard('{Enter}');
  expect(app.services.imports.cancel).toHaveBeenCalledTimes(1);
  expect(cancel.textContent).toBe('Cancelling…');
  expect(document.activeElement).toBe(cancel);
  fail(new DOMException('Cancelled', 'AbortError'));
  await until('preview');
  expect(screen.getByText(/^The import was cancelled/)).toBeTruthy();
  expect(document.activeElement).toBe(find('[data-action=publish]'));
});

test('reading is given up at once', async () => {
  const app = fakeApp();
  const { find, user, upload, until } = await openImportPage(app, 'global-api');
  app.services.imports.preview.mockImplementation(() => new Promise(() => undefined));
  await upload();
  await until('reading');
  await user.click(find('[data-action=cancel]'));
  await until('choose');
  expect(app.services.imports.cancel).toHaveBeenCalledTimes(1);
});

test('of a long statement the rows in sight are asked for, and of one fate alone where it is chosen', async () => {
  const app = fakeApp();
  const { find, user, upload, until } = await openImportPage(app, 'global-api');
  const rows = Array.from({ length: 200 }, (_, index) => previewRow(index + 2));
  const counts = { new: 90_000, updates: 0, same: 0, older: 0, ignored: 0, error: 10_000 };
  app.services.imports.preview.mockResolvedValue(preview({ rows, counts }));
  app.services.imports.previewRows.mockImplementation(async (fate, from, count) =>
    Array.from({ length: count }, (_, index) =>
      previewRow(from + index + 2, { fate: fate ?? 'new', reason: fate }),
    ),
  );
  await upload();
  await until('preview');
  expect(find('table[aria-rowcount]').getAttribute('aria-rowcount')).toBe('100001');
  expect(app.services.imports.previewRows).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: /Can’t be read/ }));
  await waitFor(() => expect(app.services.imports.previewRows).toHaveBeenCalledWith('error', 0, 200));
  expect(find('table[aria-rowcount]').getAttribute('aria-rowcount')).toBe('10001');
});

test('a change of a long preview is one question to the worker, and asks for no rows beside it', async () => {
  const app = fakeApp();
  const { find, user, upload, until } = await openImportPage(app, 'global-api');
  const rows = Array.from({ length: 200 }, (_, index) => previewRow(index + 2));
  const counts = { new: 100_000, updates: 0, same: 0, older: 0, ignored: 0, error: 0 };
  app.services.imports.preview.mockResolvedValue(preview({ rows, counts }));
  await upload();
  await until('preview');
  app.services.imports.preview.mockClear();
  await user.selectOptions(find('select[name=defaultStatus]'), 'pending');
  await waitFor(() => expect(find('[data-import-state]').hasAttribute('data-preview-busy')).toBe(false));
  expect(app.services.imports.preview).toHaveBeenCalledTimes(1);
  expect(app.services.imports.previewRows).not.toHaveBeenCalled();
  expect(app.services.imports.aggregate).toHaveBeenCalledTimes(1);
});

test('of a long list of differences no line is drawn before it is opened', async () => {
  const app = fakeApp();
  const { container, user, upload, until } = await openImportPage(app, 'global-api');
  const first = Array.from({ length: 200 }, (_, index) => ({
    ...{ line: index + 2, currency: 'USD', stated: 400, counted: 0, reason: 'pending' as const },
  }));
  const sums = [{ reason: 'pending' as const, currency: 'USD', lines: 9000, stated: 3_600_000, counted: 0 }];
  app.services.imports.preview.mockResolvedValue(preview({ differences: { sums, first } }));
  await upload();
  await until('preview');
  expect(container.querySelectorAll('details tbody tr')).toHaveLength(0);
  await user.click(screen.getByText('The first 200 of 9,000 lines'));
  await waitFor(() => expect(container.querySelectorAll('details tbody tr')).toHaveLength(200));
});

test('rows that vanished since an earlier statement are listed, with what that means', async () => {
  const app = fakeApp();
  const { upload, until } = await openImportPage(app, 'global-api');
  const gone = { key: 'k', day: '2026-01-20', customer: 'B.', kind: 'recurring', status: 'paid' } as const;
  const first = [{ ...gone, amount: 400, currency: 'USD', fileName: 'january.csv' }];
  app.services.imports.preview.mockResolvedValue(preview({ vanished: { count: 3, first } }));
  await upload();
  await until('preview');
  const panel = screen.getByRole('region', { name: '3 rows of earlier statements are not in this one' });
  expect(panel.textContent).toMatch(/still count.*january\.csv.*And 2 more/);
});
