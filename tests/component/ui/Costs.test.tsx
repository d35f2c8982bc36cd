import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeApp } from './fakes.tsx';
import { showTime } from './time-page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
});

test('one amount for each of two articles', async () => {
  const { user, fill, submit, find } = await showTime(app, {}, 'cost');
  await user.click(screen.getByRole('checkbox', { name: 'Alpha' }));
  await user.click(screen.getByRole('checkbox', { name: 'Beta' }));
  await fill('cost', 'amount', '30');
  await fill('cost', 'note', 'Ghost-writer');
  await submit('cost');
  const cost = { amount: 3000, currency: 'USD', of: 'each', note: 'Ghost-writer', day: '2026-11-22' };
  expect(app.services.costs.add.mock.calls).toEqual([[{ articleIds: ['devto:1', 'devto:2'], ...cost }]]);
  await waitFor(() =>
    expect(find('form[name=cost] [role=status]').textContent).toBe('Added $60.00 over 2 articles.'),
  );
});

test.each([
  ['amount', '-5', 'Not an amount'],
  ['currency', 'XXZ', 'Not a currency code'],
  ['day', '2026-11-23', 'in the future'],
])('a %s of "%s" is refused', async (name, typed, message) => {
  const { user, fill, submit, find } = await showTime(app, {}, 'cost');
  await user.click(screen.getByRole('checkbox', { name: 'Alpha' }));
  await fill('cost', 'amount', '30');
  await fill('cost', name, typed);
  await submit('cost');
  expect(find('form[name=cost]').textContent).toContain(message);
  expect(app.services.costs.add).not.toHaveBeenCalled();
});

const cost = {
  id: 'c1',
  articleId: 'devto:1',
  articleTitle: 'Alpha',
  day: '2026-11-02',
  amount: 1250,
  currency: 'EUR',
  note: 'Image',
};

test('a cost is changed and removed where it is listed', async () => {
  const { user, fill, submit } = await showTime(app, { costs: async () => [cost] });
  await user.click(await screen.findByRole('button', { name: /^Edit: €12\.50, Alpha/ }));
  await fill('edit-cost', 'amount', '15');
  await submit('edit-cost');
  expect(app.services.costs.change.mock.calls).toEqual([
    [
      'c1',
      {
        articleIds: ['devto:1'],
        of: 'each',
        day: '2026-11-02',
        amount: 1500,
        currency: 'EUR',
        note: 'Image',
      },
    ],
  ]);
  await user.click(screen.getByRole('button', { name: /^Remove: €12\.50/ }));
  expect(app.services.costs.remove.mock.calls).toEqual([['c1']]);
});

test('the focus is never lost by a change of a cost, and nothing typed by one that fails', async () => {
  const { user, fill, submit, find, show } = await showTime(app, { costs: async () => [cost] });
  const edit = await screen.findByRole('button', { name: /^Edit: €12\.50, Alpha/ });
  await user.click(edit);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(edit);
  await user.click(edit);
  await fill('edit-cost', 'amount', '15');
  app.services.costs.change.mockRejectedValueOnce(new Error('That cost is gone already.'));
  await submit('edit-cost');
  expect((await within(find('form[name=edit-cost]')).findByRole('alert')).textContent).toBe(
    'That cost is gone already.',
  );
  expect(find<HTMLInputElement>('form[name=edit-cost] [name=amount]').value).toBe('15');
  await submit('edit-cost');
  const undoOf = (description: string) => screen.findByRole('button', { name: 'Undo', description });
  const undo = await undoOf('The cost was changed.');
  await waitFor(() => expect(document.activeElement).toBe(undo));
  await user.click(screen.getByRole('button', { name: /^Remove: / }));
  const removed = await undoOf('The cost was removed.');
  show({ costs: async () => [] });
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Remove: / })).toBeNull());
  expect(document.activeElement).toBe(removed);
});
