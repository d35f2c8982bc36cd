import { cleanup, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parsePartialMapping } from '@/core/statements/mapping.ts';
import { fakeApp } from './fakes.tsx';
import { openImportPage } from './import-page.tsx';

afterEach(cleanup);

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
});

const sent = () => {
  const [source, programId, given] = app.services.imports.preview.mock.calls.at(-1) ?? [];
  return { name: source?.fileName, text: new TextDecoder().decode(source?.bytes), programId, given };
};

test('rows entered by hand go the way of a statement', async () => {
  const { find, container, user, until } = await openImportPage(app, 'global-api');
  const enter = (row: number, field: string, text: string) => {
    const input = container
      .querySelectorAll(`form[name=by-hand] fieldset`)
      [row]?.querySelector(`input[name=${field}]`);
    if (!input) throw new Error(`no ${field} in row ${row}`);
    fireEvent.change(input, { target: { value: text } });
  };
  await user.click(find('[data-action=preview-by-hand]'));
  expect(screen.getByText('The amount is missing.')).toBeTruthy();
  enter(0, 'date', '2026-10-03');
  enter(0, 'amount', '4,00');
  enter(0, 'customer', 'M., Inc');
  enter(0, 'subId', 'devto-1');
  await user.click(find('[data-action=add-row]'));
  enter(1, 'date', '2026-10-05');
  await user.selectOptions(container.querySelectorAll('select[name=kind]')[1] ?? container, 'First order');
  await user.selectOptions(container.querySelectorAll('select[name=status]')[1] ?? container, 'Pending');
  enter(1, 'amount', '7.50');
  enter(1, 'planPrice', '50');
  await user.click(find('[data-action=preview-by-hand]'));
  await until('preview');
  const { name, text, programId, given } = sent();
  expect([name, programId]).toEqual(['Entered by hand', 'global-api']);
  expect(text.split('\n')).toEqual([
    'Date,Customer,Kind,Commission,Status,Sub-ID,Plan price,Id',
    '2026-10-03,"M., Inc",recurring,"4,00",paid,devto-1,,',
    '2026-10-05,,first-order,7.50,pending,,50,',
  ]);
  expect(parsePartialMapping(given)).toMatchObject({ date: 'Date', amount: 'Commission', dateOrder: 'ymd' });
});

test('a row without money needs no amount, and has none', async () => {
  const { find, user, until } = await openImportPage(app, 'global-api');
  await user.selectOptions(find('select[name=kind]'), 'Cancellation');
  await user.type(find('input[name=amount]'), '4');
  await user.click(find('[data-action=preview-by-hand]'));
  expect(screen.getByText('Rows of this kind have no amount.')).toBeTruthy();
  await user.clear(find('input[name=amount]'));
  await user.click(find('[data-action=preview-by-hand]'));
  await until('preview');
  expect(sent().text).toContain('2026-11-22,,cancellation,,paid,,,');
});

test('of several programs the one of the rows is asked for', async () => {
  const { find, user, until } = await openImportPage(app);
  await user.type(find('input[name=amount]'), '4.00');
  await user.click(find('[data-action=preview-by-hand]'));
  await until('program');
  await user.selectOptions(find('select[name=program]'), 'Little Cloud');
  await user.click(find('[data-action=choose-program]'));
  await until('preview');
  expect([sent().programId, sent().given?.amount]).toEqual(['cloud', 'Commission']);
});

test('a copied table is pasted cell by cell', async () => {
  const { find } = await openImportPage(app, 'global-api');
  const area = find<HTMLTextAreaElement>('textarea[name=pasted]');
  const paste = (html: string) => {
    const event = createEvent.paste(area, { clipboardData: { getData: () => html } });
    fireEvent(area, event);
    return event.defaultPrevented;
  };
  expect(paste('<p>no table</p>')).toBe(false);
  const row = '<tr><td>2026-06-01</td><td>M.<br>Pro, annual</td></tr>';
  expect(paste(`<table><tr><th>Date</th><th>Customer</th></tr>${row}</table>`)).toBe(true);
  await waitFor(() => expect(area.value).toBe('Date,Customer\n2026-06-01,"M. Pro, annual"'));
});
