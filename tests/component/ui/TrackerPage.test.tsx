import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportsPage } from '@/ui/pages/imports/ImportsPage.tsx';
import { TrackerPage } from '@/ui/pages/imports/trackers/TrackerPage.tsx';
import { article, fakeApp, renderApp } from './fakes.tsx';
import { trackerPreview } from './time-fakes.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let app: ReturnType<typeof fakeApp>;
beforeEach(() => {
  app = fakeApp();
});

async function previewed() {
  const articles = async () => [article(1, { title: 'Alpha' }), article(2, { title: 'Beta' })];
  const { container } = renderApp({ ...app, live: { ...app.live, articles } }, <TrackerPage />);
  const user = userEvent.setup();
  await screen.findByText('Exported file');
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  await user.upload(input, new File(['a'], 'toggl.csv'));
  await waitFor(() => expect(container.querySelector('[data-import-state=preview]')).not.toBeNull());
  return { user, container };
}

test('a value gets its article, and the preview follows', async () => {
  const { user } = await previewed();
  expect(screen.getByText('No article is chosen for “Blog”.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Import, nothing new' }).hasAttribute('disabled')).toBe(true);
  const [plan] = trackerPreview().rows;
  if (!plan) throw new Error('no row');
  const meaning = { articleId: 'devto:2', activity: null };
  app.services.trackers.preview.mockResolvedValue(
    trackerPreview({
      problems: [],
      values: [{ value: 'Blog', rows: 1, seconds: 3600, meaning, isGuess: false }],
      rows: [{ ...plan, fate: 'new', reason: null, articleId: 'devto:2', activity: 'writing' }],
      counts: { new: 1, updates: 0, same: 0, older: 0, ignored: 0, error: 0 },
    }),
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Article of Blog' }), 'Beta');
  expect(app.services.trackers.preview.mock.calls[1]?.[1].meanings).toEqual({ Blog: meaning });
  await user.click(await screen.findByRole('button', { name: 'Import 1 line' }));
  expect(await screen.findByText(/is imported/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /undo/i }));
  expect(app.services.trackers.undo.mock.calls).toEqual([['t1']]);
});

test('told apart by something else, choices of before are no longer meant', async () => {
  const { user } = await previewed();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Article of Blog' }),
    'Not work on an article',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tell articles apart by' }), 'Description');
  expect(app.services.trackers.preview.mock.lastCall?.[1]).toMatchObject({ by: 'description', meanings: {} });
});

test('whose work it is, is asked where it is several people’s', async () => {
  app.services.trackers.preview.mockResolvedValue(trackerPreview({ users: ['jo@x.dev', 'sam@x.dev'] }));
  const { user } = await previewed();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Whose work it is' }), 'sam@x.dev');
  expect(app.services.trackers.preview.mock.lastCall?.[1].user).toBe('sam@x.dev');
});

test('a file that is no export says why', async () => {
  app.services.trackers.preview.mockRejectedValue(new Error('This is a web page, not a table.'));
  const articles = async () => [article(1)];
  const { container } = renderApp({ ...app, live: { ...app.live, articles } }, <TrackerPage />);
  await screen.findByText('Exported file');
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  await userEvent.setup().upload(input, new File(['<html>'], 'page.csv'));
  expect((await screen.findByRole('alert')).textContent).toContain('This is a web page');
});

test('imports of trackers are listed among the others, each with its undo', async () => {
  const counts = { new: 5, updates: 1, same: 0, older: 0, ignored: 2, error: 0 };
  const view = {
    id: 't1',
    tracker: 'toggl',
    fileName: 'toggl.csv',
    fileHash: '',
    importedAt: 1,
    reachesTo: '2026-03-16',
    counts,
  } as const;
  renderApp({ ...app, live: { ...app.live, trackerImports: async () => [view] } }, <ImportsPage />);
  const table = await screen.findByRole('table', { name: /time trackers/ });
  expect(within(table).getByText('5 new, 1 updated')).toBeTruthy();
  await userEvent.setup().click(within(table).getByRole('button', { name: 'Undo the import of toggl.csv' }));
  expect(app.services.trackers.undo.mock.calls).toEqual([['t1']]);
});
