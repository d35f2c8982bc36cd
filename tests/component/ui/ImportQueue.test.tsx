import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeApp, preview } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';

afterEach(cleanup);

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
  app.services.imports.preview.mockImplementation(async ({ fileName }) => preview({ fileName }));
});

const named = (name: string) => new File(['Date,Commission\n'], name);
const previewed = () => app.services.imports.preview.mock.calls.map(([{ fileName }, id]) => [fileName, id]);

test('three files: one imported, one skipped, one that cannot be read, and a summary', async () => {
  app.services.imports.programOf.mockImplementation(async ({ fileName }) => {
    if (fileName === 'c.csv') throw new Error('The file is a web page, not a table.');
    return fileName === 'a.csv' ? 'global-api' : 'cloud';
  });
  const { find, user, upload, until } = await openImportPage(app);
  await upload(named('a.csv'), named('b.csv'), named('c.csv'));
  await until('preview');
  expect(screen.getByText(/^File 1 of 3: a.csv, for Global API/)).toBeTruthy();
  await user.click(find('[data-action=publish]'));
  await waitFor(() => expect(screen.getByText(/^File 2 of 3: b.csv, for Little Cloud/)).toBeTruthy());
  await user.click(find('[data-action=skip]'));
  await until('failed');
  expect(screen.getByRole('alert').textContent).toContain('a web page');
  await user.click(find('[data-action=skip]'));
  await until('summary');
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'a.csvGlobal API1 new, 0 updated, 0 already there.',
    'b.csvSkipped, nothing imported',
    'c.csvNot imported. The file is a web page, not a table.',
  ]);
  expect(app.services.imports.publish).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Import another' }));
  await until('choose');
});

test('the files of an archive take its place in the queue', async () => {
  app.services.imports.unpack.mockImplementation(async (source) =>
    source.fileName === 'both.zip'
      ? ['in/a.csv', 'in/b.csv'].map((fileName) => ({ ...source, fileName }))
      : [source],
  );
  const { find, user, upload, until } = await openImportPage(app, 'global-api');
  await upload(named('both.zip'), named('c.csv'));
  await until('preview');
  expect(screen.getByText(/^File 1 of 3: in\/a.csv/)).toBeTruthy();
  for (const name of ['in/b.csv', 'c.csv']) {
    await user.click(find('[data-action=publish]'));
    await waitFor(() => expect(screen.getByText(new RegExp(`of 3: ${name}`))).toBeTruthy());
  }
  await user.click(find('[data-action=publish]'));
  await until('summary');
  // The program that was chosen is that of all of them.
  expect(previewed()).toEqual([
    ['in/a.csv', 'global-api'],
    ['in/b.csv', 'global-api'],
    ['c.csv', 'global-api'],
  ]);
});

test('an archive that cannot be unpacked says why', async () => {
  app.services.imports.unpack.mockRejectedValue(new Error('The archive "a.zip" is protected by a password.'));
  const { upload, until } = await openImportPage(app, 'global-api');
  await upload(named('a.zip'));
  await until('failed');
  expect(screen.getByRole('alert').textContent).toContain('protected by a password');
});

test('files can be dropped', async () => {
  const { find, until } = await openImportPage(app, 'global-api');
  fireEvent.drop(find('label:has(input[type=file])'), {
    dataTransfer: { files: [named('a.csv'), named('b.csv')] },
  });
  await until('preview');
  expect(screen.getByText(/^File 1 of 2: a.csv/)).toBeTruthy();
});

test('more files than can be read at once are refused before any is read', async () => {
  const { state, upload } = await openImportPage(app, 'global-api');
  await upload(...Array.from({ length: 51 }, (_, i) => named(`${i}.csv`)));
  expect((await screen.findByRole('alert')).textContent).toContain('At most 50 files');
  expect(state()).toBe('choose');
  expect(app.services.imports.unpack).not.toHaveBeenCalled();
});
