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
