import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { RulesPanel } from '@/ui/pages/unattributed/RulesPanel.tsx';
import { fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

function show() {
  const app = fakeApp();
  const files = [{ fileId: 'f1', fileName: 'old.csv', addedAt: 0, rules: 12 }];
  const { container } = renderApp(app, <RulesPanel files={files} />);
  const choose = async (name: string) => {
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (input) await userEvent.upload(input, new File(['SubID,URL\n'], name));
  };
  return { app, choose, user: userEvent.setup() };
}

test('a file is shown with what it would add and every line left out, then added', async () => {
  const { app, choose, user } = show();
  app.services.rules.preview.mockResolvedValue({
    fileName: 'rules.csv',
    rules: [
      { line: 2, subId: 'a', url: 'https://dev.to/me/a', article: 'Alpha', earlierFile: null },
      { line: 3, subId: 'b', url: 'https://dev.to/me/b', article: null, earlierFile: 'old.csv' },
    ],
    skipped: [{ line: 4, text: 'c, nowhere', reason: 'Not an absolute address.' }],
  });
  await choose('rules.csv');
  const rules = await screen.findByRole('table', { name: 'Rules' });
  expect(rules.textContent).toContain('https://dev.to/me/b: no article is known there yet');
  expect(rules.textContent).toContain('old.csv already has a rule for it');
  const left = within(screen.getByRole('table', { name: 'Left out' })).getAllByRole('row');
  expect(left[1]?.textContent).toBe('4c, nowhereNot an absolute address.');
  await user.click(screen.getByRole('button', { name: 'Add 2 rules' }));
  expect(app.services.rules.add.mock.calls[0]?.[0].fileName).toBe('rules.csv');
  expect((await screen.findByText('The rules of rules.csv were added.')).textContent).toBeTruthy();
});

test('a file that is none says why, and adds nothing', async () => {
  const { app, choose } = show();
  app.services.rules.preview.mockRejectedValue(new Error('A file of rules has exactly two columns.'));
  await choose('x.csv');
  expect((await screen.findByRole('alert')).textContent).toContain('exactly two columns');
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});

test('a file that can’t be read says so by its name', async () => {
  const { container } = renderApp(fakeApp(), <RulesPanel files={[]} />);
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  const folder = new File([], 'rules');
  folder.arrayBuffer = () => Promise.reject(new DOMException('A requested file could not be found.'));
  if (input) await userEvent.upload(input, folder);
  expect((await screen.findByRole('alert')).textContent).toBe(
    '"rules" can’t be read. If it is a folder, choose the files in it.',
  );
});

test('the rules of a file are removed together', async () => {
  const { app, user } = show();
  await user.click(screen.getByRole('button', { name: 'Remove the rules of old.csv' }));
  expect(app.services.rules.remove.mock.calls).toEqual([['f1']]);
  await screen.findByText('The rules of old.csv were removed.');
});
