import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeApp } from './fakes.tsx';
import { showTime, workView } from './time-page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
});

/** Two stretches of writing on Alpha, one of research on Beta, and one that a spreadsheet gave. */
const work = async () => [
  workView(),
  workView({ id: 'e2', startedAt: Date.parse('2026-11-20T14:00:00Z'), endedAt: null, seconds: 1800 }),
  workView({ id: 'e3', articleId: 'devto:2', articleTitle: 'Beta', activity: 'research', day: '2026-11-19' }),
  workView({ id: 'e4', basis: 'estimated', from: 'spreadsheet', day: '2026-11-18' }),
];

async function selecting() {
  const page = await showTime(app, { work });
  await page.user.click(screen.getByRole('button', { name: 'Select several' }));
  const bar = within(page.find('form[name=several]'));
  return { ...page, bar };
}

test('several entries are moved to another article in one step, which is taken back in one', async () => {
  const { user, bar } = await selecting();
  await user.click(screen.getByRole('checkbox', { name: 'Select 2 stretches: Alpha' }));
  await user.click(screen.getByRole('checkbox', { name: /^Select: 1\.5 h research, Beta/ }));
  expect(bar.getByRole('status').textContent).toBe('3 entries, 3.5 h');
  await user.selectOptions(bar.getByRole('combobox', { name: 'Article' }), 'devto:2');
  await user.click(bar.getByRole('button', { name: 'Move' }));
  const [change] = app.services.time.change.mock.calls[0] ?? [];
  // The one that is there already stays as it is, and how the others are known stays known.
  expect(change?.replaces).toEqual(['e1', 'e2']);
  expect(change?.adds).toMatchObject([
    { articleId: 'devto:2', activity: 'writing', seconds: 5400, basis: 'measured', day: '2026-11-20' },
    { articleId: 'devto:2', activity: 'writing', seconds: 1800, basis: 'measured' },
  ]);
  expect(await screen.findByText('2 entries were moved.')).toBeTruthy();
  expect(bar.getByRole('status').textContent).toBe('None selected');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(app.services.time.undo.mock.calls).toEqual([['w1']]);
});

test('several entries are removed in one step', async () => {
  const { user, bar } = await selecting();
  await user.click(screen.getByRole('checkbox', { name: /^Select: 1\.5 h writing, Alpha/ }));
  expect(
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select 2 stretches: Alpha' }).indeterminate,
  ).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: /^Select: 1\.5 h research, Beta/ }));
  await user.click(bar.getByRole('button', { name: 'Remove' }));
  expect(app.services.time.change.mock.calls).toEqual([[{ replaces: ['e1', 'e3'], adds: [] }]]);
  expect(await screen.findByText('2 entries were removed.')).toBeTruthy();
});

test('nothing is done where nothing is selected, or nothing would change', async () => {
  const { user, bar } = await selecting();
  await user.click(bar.getByRole('button', { name: 'Move' }));
  expect(bar.getByRole('alert').textContent).toBe('Select entries in the list first.');
  await user.click(screen.getByRole('checkbox', { name: 'Select 2 stretches: Alpha' }));
  await user.selectOptions(bar.getByRole('combobox', { name: 'Activity' }), 'writing');
  await user.click(bar.getByRole('button', { name: 'Move' }));
  expect(bar.getByRole('alert').textContent).toMatch(/don’t have yet/);
  expect(app.services.time.change).not.toHaveBeenCalled();
});

test('what a spreadsheet gave can’t be selected, and with the selection all of it ends', async () => {
  const { user } = await selecting();
  expect(screen.getAllByRole('checkbox', { name: /^Select/ })).toHaveLength(4);
  await user.click(screen.getByRole('checkbox', { name: 'Select 2 stretches: Alpha' }));
  await user.click(screen.getByRole('button', { name: 'Done selecting' }));
  expect(screen.queryByRole('checkbox', { name: /^Select/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Select several' }));
  expect(screen.getByText('None selected')).toBeTruthy();
});
