import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { EditInForce, Preview } from '@/services/import/types.ts';
import { fakeApp, preview, previewRow } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';

afterEach(cleanup);

const cells = [
  { column: 'Date', value: '2026-06-02', problem: null },
  { column: 'Customer', value: 'N.', problem: null },
  { column: 'Commission', value: 'n/a', problem: '"n/a" is not an amount.' },
];

const whole = {
  line: 4,
  problem: 'This line has 4 cells, but there are 3 columns.',
  cells: cells.map((cell) => ({ ...cell, problem: null })),
};

let app: ReturnType<typeof fakeApp>;
let answer: Partial<Preview>;
beforeEach(() => {
  app = fakeApp();
  answer = { unreadable: [{ line: 3, problem: null, cells }, whole] };
  app.services.imports.preview.mockImplementation(async () =>
    preview({ counts: { ...preview().counts, error: 2 }, ...answer }),
  );
});

async function openPreview() {
  const page = await openImportPage(app, 'global-api');
  await page.upload();
  await page.until('preview');
  const inLine = (line: number, selector: string) =>
    page.find<HTMLElement>(`[data-line="${line}"] ${selector}`);
  const lastEdits = (): readonly RowEdit[] => app.services.imports.preview.mock.calls.at(-1)?.[4] ?? [];
  return { ...page, inLine, lastEdits };
}

test('a cell that cannot be read stands with its value and reason, and is corrected in place', async () => {
  const { find, user, inLine, lastEdits } = await openPreview();
  expect(screen.getByRole('heading', { name: '2 rows can’t be read' })).toBeTruthy();
  expect(inLine(3, 'p').textContent).toBe('Line 3 Date: 2026-06-02 · Customer: N.');
  const field = inLine(3, 'input[name="cell.Commission"]');
  expect([field.getAttribute('value'), field.getAttribute('aria-invalid')]).toEqual(['n/a', 'true']);
  expect(inLine(3, 'form').textContent).toContain('"n/a" is not an amount.');
  await user.clear(field);
  await user.type(field, '4.00');
  const edit: EditInForce = {
    line: 3,
    leftOut: false,
    cells: [{ column: 'Commission', from: 'n/a', to: '4.00' }],
  };
  answer = { unreadable: [whole], edits: [edit] };
  await user.click(inLine(3, '[data-action=correct]'));
  await waitFor(() => expect(find('[data-edit="3"]').textContent).toContain('“n/a” is read as “4.00”'));
  expect(lastEdits()).toEqual([{ line: 3, leftOut: false, cells: { Commission: '4.00' } }]);
  await user.click(find('[data-edit="3"] [data-action=take-back]'));
  await waitFor(() => expect(lastEdits()).toEqual([{ line: 3, leftOut: false, cells: {} }]));
});

test('of a line that does not split into the columns, every cell is given', async () => {
  const { user, inLine, lastEdits } = await openPreview();
  await user.clear(inLine(4, 'input[name="cell.Commission"]'));
  await user.type(inLine(4, 'input[name="cell.Commission"]'), '9');
  await user.click(inLine(4, '[data-action=correct]'));
  await waitFor(() =>
    expect(lastEdits()).toEqual([
      { line: 4, leftOut: false, cells: { Date: '2026-06-02', Customer: 'N.', Commission: '9' } },
    ]),
  );
});

test('one more cell of a line takes the corrected one along', async () => {
  answer.edits = [{ line: 3, leftOut: false, cells: [{ column: 'Date', from: '?', to: '2026-06-02' }] }];
  const { user, inLine, lastEdits } = await openPreview();
  await user.type(inLine(3, 'input[name="cell.Commission"]'), '0');
  await user.click(inLine(3, '[data-action=correct]'));
  await waitFor(() => expect(lastEdits()[0]?.cells).toEqual({ Date: '2026-06-02', Commission: 'n/a0' }));
});

test('rows are left out and taken in again, one by one', async () => {
  answer.rows = [
    previewRow(2),
    previewRow(5, { fate: 'ignored', reason: 'left out by hand', edit: 'take-in' }),
    previewRow(9, { fate: 'ignored', reason: 'totals row', edit: null }),
  ];
  const { container, user, inLine, lastEdits } = await openPreview();
  await user.click(screen.getByRole('button', { name: 'Leave out line 2' }));
  await user.click(screen.getByRole('button', { name: 'Take in line 5' }));
  await user.click(inLine(3, '[data-action=leave-out]'));
  await waitFor(() =>
    expect(lastEdits()).toEqual([
      { line: 2, leftOut: true, cells: {} },
      { line: 5, leftOut: false, cells: {} },
      { line: 3, leftOut: true, cells: {} },
    ]),
  );
  expect(container.querySelectorAll('tbody tr [data-action]')).toHaveLength(2);
});

test('a new row that may be one that was entered before is left out with one press', async () => {
  const twin = {
    ...{ line: 7, day: '2026-05-06', customer: 'a@example.com', amount: 400, currency: 'USD' },
    known: { day: '2026-05-04', customer: 'Anna', fileName: 'Entered by hand' },
  };
  answer = { twins: { count: 1, first: [twin], answer: null } };
  const { user, lastEdits } = await openPreview();
  expect(screen.getByRole('heading', { name: '1 row may be there already' })).toBeTruthy();
  const row = screen.getByRole('row', { name: /a@example\.com/ });
  expect(row.textContent).toMatch(/\$4\.00.*May 4, 2026 · Anna · Entered by hand/);
  await user.click(screen.getByRole('button', { name: 'Leave out line 7' }));
  await waitFor(() => expect(lastEdits()).toEqual([{ line: 7, leftOut: true, cells: {} }]));
});

test('whether many such rows are there already is asked, and the answer can be taken back', async () => {
  const twin = {
    ...{ line: 7, day: '2026-05-06', customer: 'a@example.com', amount: 400, currency: 'USD' },
    known: { day: '2026-05-06', customer: 'Anna', fileName: 'page.csv' },
  };
  const message = 'Of 5 new sales 4 are there. The same again?';
  answer = {
    twins: { count: 4, first: [twin], answer: null },
    questions: [{ field: 'twins', message, options: ['same', 'others'] }],
  };
  const { user, find } = await openPreview();
  const lastTwins = () => app.services.imports.preview.mock.calls.at(-1)?.[5];
  answer = { twins: { count: 4, first: [twin], answer: 'same' } };
  await user.selectOptions(screen.getByLabelText(message), 'The same: leave them out');
  await waitFor(() => expect(lastTwins()).toBe('same'));
  expect(await screen.findByRole('heading', { name: '4 rows left out: already there' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Leave out line 7' })).toBeNull();
  await user.click(find('[data-action=ask-again]'));
  await waitFor(() => expect(lastTwins()).toBe(null));
});
