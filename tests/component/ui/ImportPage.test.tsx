import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Preview } from '@/services/import/types.ts';
import { ImportPage } from '@/ui/pages/imports/ImportPage.tsx';
import { fakeApp, preview, previewRow, renderApp } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';

afterEach(cleanup);

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
});

const open = (programId: string | null = null) => openImportPage(app, programId);

test('a statement that shows its program needs no choice, and may be of another', async () => {
  const { find, user, upload, until } = await open();
  app.services.imports.programOf.mockResolvedValueOnce('cloud');
  await upload();
  await until('preview');
  expect(app.services.imports.preview.mock.calls.at(-1)?.[1]).toBe('cloud');
  await user.selectOptions(find('select[name=program]'), 'Global API');
  await waitFor(() => expect(app.services.imports.preview.mock.calls.at(-1)?.[1]).toBe('global-api'));
});

test('of a statement that shows no program it is asked for', async () => {
  const { find, user, upload, until } = await open();
  await upload();
  await until('program');
  expect(find<HTMLButtonElement>('[data-action=choose-program]').disabled).toBe(true);
  await user.selectOptions(find('select[name=program]'), 'Global API');
  await user.click(find('[data-action=choose-program]'));
  await until('preview');
  expect(app.services.imports.preview.mock.calls.at(-1)?.[1]).toBe('global-api');
});

test('a statement of payouts alone says how many it brings', async () => {
  const none = { new: 0, updates: 0, same: 0, older: 0, ignored: 2, error: 0 };
  app.services.imports.preview.mockResolvedValue(preview({ counts: none, transfers: 2 }));
  app.services.imports.publish.mockResolvedValue({ importId: 'i7', counts: none, transfers: 2 });
  const { find, user, upload, until } = await open('global-api');
  await upload();
  await until('preview');
  expect(find('[data-action=publish]').textContent).toBe('Import 2 rows');
  await user.click(find('[data-action=publish]'));
  await until('done');
  expect(screen.getByRole('status').textContent).toBe(
    '2 payouts and fees, compared with the commissions under Imports.',
  );
});

test('characters that can’t be read are told, with their line', async () => {
  app.services.imports.preview.mockResolvedValue(preview({ damaged: { count: 2, first: 41 } }));
  const { upload, until } = await open('global-api');
  await upload();
  await until('preview');
  expect(screen.getByText(/2 lines, line 41 the first, have characters that can’t be read/)).toBeTruthy();
});

test('rounded amounts are told', async () => {
  app.services.imports.preview.mockResolvedValue(preview({ rounded: 3 }));
  const { upload, until } = await open('global-api');
  await upload();
  await until('preview');
  expect(screen.getByText(/^3 amounts are finer than .* Each is rounded to the nearest one\.$/)).toBeTruthy();
});

test('choose, preview, publish, done', async () => {
  const { find, user, upload, until } = await open('global-api');
  app.services.imports.publish.mockImplementation(async (onProgress) => {
    onProgress({ stage: 'publishing', done: 4, total: 10 });
    const counts = { new: 8, updates: 1, same: 1, older: 0, ignored: 0, error: 2 };
    return { importId: 'i7', counts, transfers: 0 };
  });
  await upload();
  await until('preview');
  const [source, programId, given, coverage] = app.services.imports.preview.mock.calls[0] ?? [];
  expect(source?.fileName).toBe('global-api.csv');
  expect(new TextDecoder().decode(source?.bytes)).toBe('Date,Customer,Event,Commission\n');
  expect([programId, given, coverage]).toEqual(['global-api', {}, {}]);
  await user.click(find('[data-action=publish]'));
  await until('done');
  expect(screen.getByRole('status').textContent).toBe(
    '8 new, 1 updated, 1 already there. 2 rows could not be read and were left out.',
  );
  expect(screen.getByRole('link', { name: 'See articles' }).getAttribute('href')).toBe('#/articles');
  await user.click(find('[data-action=undo]'));
  await until('choose');
  expect(app.services.imports.undo.mock.calls[0]?.[0]).toBe('i7');
});

test('a pasted table is read as bytes', async () => {
  const { find, user, until } = await open('global-api');
  await user.click(find('[data-action=read-pasted]'));
  expect(screen.getByRole('alert').textContent).toBe('Paste a table with its header row first.');
  await user.click(find('textarea[name=pasted]'));
  await user.paste('Date\tCommission\n2026-06-01\t€7.50');
  await user.click(find('[data-action=read-pasted]'));
  await until('preview');
  const [source] = app.services.imports.preview.mock.calls[0] ?? [];
  expect(new TextDecoder().decode(source?.bytes)).toBe('Date\tCommission\n2026-06-01\t€7.50');
});

test('every change makes a new preview with all that was given so far', async () => {
  const { find, user, upload, until } = await open('global-api');
  await upload();
  await until('preview');
  const last = () => app.services.imports.preview.mock.calls.at(-1)?.slice(2, 4);
  await user.selectOptions(find('select[name="column.customer"]'), 'None');
  await waitFor(() => expect(last()).toEqual([{ customer: null }, {}]));
  await user.selectOptions(find('select[name="kind.Mystery"]'), 'Bonus');
  await waitFor(() =>
    expect(last()).toEqual([{ customer: null, values: { kind: { Mystery: 'bonus' } } }, {}]),
  );
  await user.selectOptions(find('select[name=dateOrder]'), 'dmy');
  await user.selectOptions(find('select[name="kind.Mystery"]'), 'Not decided');
  await waitFor(() =>
    expect(last()).toEqual([{ customer: null, values: { kind: {} }, dateOrder: 'dmy' }, {}]),
  );
});

test('the preview is marked busy at once, and what is published is the last choice', async () => {
  const { container, find, user, upload, until } = await open('global-api');
  await upload();
  await until('preview');
  const answers: ((value: Preview) => void)[] = [];
  app.services.imports.preview.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  await user.selectOptions(find('select[name=defaultKind]'), 'Recurring');
  expect(container.querySelector('[data-preview-busy]')).not.toBeNull();
  expect(find<HTMLButtonElement>('[data-action=publish]').disabled).toBe(true);
  await user.selectOptions(find('select[name=defaultStatus]'), 'Paid');
  answers[0]?.(preview({ rows: [], columnSum: { USD: 1 } }));
  await waitFor(() => expect(answers).toHaveLength(2));
  expect(container.querySelector('[data-preview-busy]')).not.toBeNull();
  answers[1]?.(preview({ rows: [previewRow(2, { customer: 'The last one' })] }));
  await waitFor(() => expect(container.querySelector('[data-preview-busy]')).toBeNull());
  expect(screen.getByText('The last one')).toBeTruthy();
  expect(app.services.imports.preview.mock.calls.at(-1)?.[2]).toEqual({
    defaultKind: 'recurring',
    defaultStatus: 'paid',
  });
});

test('open questions hold the import back until they are answered', async () => {
  const open_ = preview({
    questions: [
      { field: 'kind', value: 'Mystery', message: 'What does "Mystery" mean?', options: ['bonus', 'ignore'] },
    ],
  });
  app.services.imports.preview.mockImplementation(async (_source, _program, given) =>
    given.values?.kind?.Mystery ? preview() : open_,
  );
  const { container, find, user, upload, until } = await open('global-api');
  await upload();
  await until('preview');
  const questions = () => container.querySelectorAll('[data-questions] li');
  expect(questions()).toHaveLength(1);
  expect(find<HTMLButtonElement>('[data-action=publish]').disabled).toBe(true);
  await user.selectOptions(screen.getByRole('combobox', { name: 'What does "Mystery" mean?' }), 'Leave out');
  await waitFor(() => expect(questions()).toHaveLength(0));
  expect(app.services.imports.preview.mock.calls.at(-1)?.[2]).toEqual({
    values: { kind: { Mystery: 'ignore' } },
  });
  expect(find<HTMLButtonElement>('[data-action=publish]').disabled).toBe(false);
});

test('days that contradict each other are said and hold the import back', async () => {
  const { find, user, upload, until } = await open('global-api');
  await upload();
  await until('preview');
  const to = find<HTMLInputElement>('input[name=coversTo]');
  expect([find<HTMLInputElement>('input[name=coversFrom]').value, to.value]).toEqual([
    '2026-06-01',
    '2026-06-30',
  ]);
  await user.clear(to);
  await user.type(to, '2026-05-20');
  expect(screen.getByText('The first day must not be after the last.')).toBeTruthy();
  expect(find<HTMLButtonElement>('[data-action=publish]').disabled).toBe(true);
  await user.clear(to);
  await user.type(to, '2026-11-23');
  expect(screen.getByText('The last day must not be in the future.')).toBeTruthy();
  expect(find<HTMLButtonElement>('[data-action=publish]').disabled).toBe(true);
  await user.clear(to);
  await user.type(to, '2026-07-15');
  await waitFor(() => expect(find<HTMLButtonElement>('[data-action=publish]').disabled).toBe(false));
  expect(app.services.imports.preview.mock.calls.at(-1)?.[3]).toEqual({ coversTo: '2026-07-15' });
});

test('counts of fates filter the rows, each with its reason', async () => {
  app.services.imports.preview.mockResolvedValue(
    preview({
      rows: [
        previewRow(2),
        previewRow(3, { fate: 'error', reason: '"n/a" is not an amount.', amount: null, customer: 'X.' }),
      ],
      counts: { new: 1, updates: 0, same: 0, older: 0, ignored: 0, error: 1 },
    }),
  );
  const { user, upload, until } = await open('global-api');
  await upload();
  await until('preview');
  await user.click(screen.getByRole('button', { name: /Can’t be read/ }));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.textContent).toContain('"n/a" is not an amount.');
  expect(rows[0]?.getAttribute('data-fate')).toBe('error');
});

test('a statement that cannot be read says why and what to do', async () => {
  app.services.imports.preview.mockRejectedValue(new Error('The file is a web page, not a table.'));
  const { user, upload, until } = await open('global-api');
  await upload();
  await until('failed');
  expect(screen.getByRole('alert').textContent).toContain('The file is a web page, not a table.');
  expect(screen.getByRole('alert').textContent).toContain('Nothing was imported.');
  await user.click(screen.getByRole('button', { name: 'Choose another statement' }));
  await until('choose');
});

test('an import that stops can be tried again from where it was', async () => {
  app.services.imports.publish.mockRejectedValueOnce(new Error('The disk is full.'));
  const { find, user, upload, until } = await open('global-api');
  await upload();
  await until('preview');
  await user.click(find('[data-action=publish]'));
  await until('failed');
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await until('done');
  expect(app.services.imports.publish).toHaveBeenCalledTimes(2);
});

test('a change that fails keeps the preview, says why, and holds the import back', async () => {
  const { find, state, user, upload, until } = await open('global-api');
  await upload();
  await until('preview');
  app.services.imports.preview.mockRejectedValueOnce(new Error('No column holds dates.'));
  await user.selectOptions(find('select[name="column.date"]'), 'None');
  expect((await screen.findByRole('alert')).textContent).toBe('No column holds dates.');
  expect(state()).toBe('preview');
  expect(find<HTMLButtonElement>('[data-action=publish]').disabled).toBe(true);
});

test('without programs it leads to where one is added', async () => {
  renderApp(app, <ImportPage programId={null} from={null} />);
  const link = await screen.findByRole('link', { name: 'Add a program' });
  expect(link.getAttribute('href')).toBe('/options.html#programs');
  expect(vi.mocked(app.services.imports.preview)).not.toHaveBeenCalled();
});

test('the preview says whose statement the file was recognised as, and what to know of it', async () => {
  const { upload, until } = await open('global-api');
  const recognisedAs = { name: 'Gumroad payout', note: 'Only its affiliate credits are commissions.' };
  app.services.imports.preview.mockResolvedValue(preview({ recognisedAs }));
  await upload();
  await until('preview');
  screen.getByText('Recognised as Gumroad payout. Only its affiliate credits are commissions.');
});

test('a file of which nothing can be imported says why, and does not ask for its days', async () => {
  const { find, upload, until } = await open('global-api');
  const counts = { new: 0, updates: 0, same: 0, older: 0, ignored: 3, error: 0 };
  const nothing = [
    { reason: 'no commission', lines: 2 },
    { reason: 'sum of a month', lines: 1 },
  ];
  app.services.imports.preview.mockResolvedValueOnce(
    preview({ nothing, counts, rows: [], coversFrom: null, coversTo: null }),
  );
  await upload();
  await until('preview');
  expect(screen.getByRole('alert').textContent).toBe(
    'Nothing in this file can be imported.2 lines: no commission1 line: sum of a month',
  );
  const publish = find<HTMLButtonElement>('[data-action=publish]');
  expect([publish.textContent, publish.disabled]).toEqual(['Nothing to import', true]);
  expect(screen.queryByText('Both days are needed.')).toBeNull();
});
