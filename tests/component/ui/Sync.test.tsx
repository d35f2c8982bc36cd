import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { firstList } from '@/core/sync/plan.ts';
import { noRun, type SyncProblem, type SyncRun } from '@/core/sync/run.ts';
import type { SyncView } from '@/db/live/types.ts';
import { UserError } from '@/services/error.ts';
import { Popup } from '@/ui/pages/popup/Popup.tsx';
import { SyncNotice } from '@/ui/pages/sync/SyncNotice.tsx';
import { SyncPanels } from '@/ui/pages/sync/SyncPanel.tsx';
import { fakeApp, renderApp } from './fakes.tsx';
import { neverSynced } from './sync-fakes.ts';

afterEach(cleanup);

const ended = { startedAt: 1000, endedAt: 2000 };
const good = Date.parse('2026-11-21T10:00:00Z');

async function show(run: Partial<SyncRun>, part: Partial<SyncView> = {}) {
  const app = fakeApp();
  const view = {
    run: { ...noRun('https://dev.to'), ...run },
    progress: { done: 12, total: 40 },
    hasKey: false,
    ...part,
  };
  renderApp({ ...app, live: { ...app.live, syncs: async () => [view] } }, <SyncPanels />);
  const panel = await screen.findByRole('region', { name: 'Sync with dev.to' });
  await within(panel).findByRole('button', { name: /Sync now|Continue/ });
  return { app, panel, text: () => panel.textContent ?? '' };
}

describe('where a sync stands', () => {
  test.each<[string, Partial<SyncRun>, RegExp]>([
    ['before the first', {}, /Not synced yet/],
    ['reading the list', { startedAt: 1000, list: firstList() }, /Reading your articles/],
    ['filling in days', { startedAt: 1000 }, /Reading their daily figures: 12 of 40/],
    ['done', { ...ended, goodAt: good }, /Everything up to today is in\..*Last full sync: Nov 21, 2026/],
    [
      'told to wait',
      {
        startedAt: 1000,
        askedAt: 1000,
        notBefore: 61_000,
        again: { request: { kind: 'articles', list: 'me/all', page: 1 }, attempts: 1 },
      },
      /dev\.to asked to wait\. The sync continues at Jan 1, 1970/,
    ],
  ])('%s', async (_what, run, words) => {
    expect((await show(run)).text()).toMatch(words);
  });

  test.each<[SyncProblem, RegExp]>([
    [{ kind: 'unauthorized' }, /nobody is signed in\. Sign in on dev\.to/],
    [{ kind: 'network' }, /did not answer\. Check the connection/],
    [{ kind: 'page' }, /Something else answered in place of dev\.to/],
    [{ kind: 'server', status: 503 }, /problem of its own \(error 503\)/],
    [{ kind: 'too-many' }, /asked to slow down/],
    [
      { kind: 'changed', where: '[0].title' },
      /dev\.to changed something \(at “\[0\]\.title”\).*Your data is safe/,
    ],
    [{ kind: 'other-author', username: 'somebody' }, /signed in as somebody, who is not confirmed as you/],
  ])('a problem is said with what to do, and when a sync was good: %j', async (problem, words) => {
    const { panel, text } = await show({ ...ended, problem, goodAt: good });
    expect(within(panel).getByRole('alert').textContent).toMatch(words);
    expect(text()).toMatch(/Last full sync: Nov 21, 2026/);
  });

  test('a key that is not accepted is told from a session that ended', async () => {
    const { text } = await show({ ...ended, problem: { kind: 'unauthorized' } }, { hasKey: true });
    expect(text()).toMatch(/does not accept the API key/);
  });
});

describe('starting one', () => {
  test('without a tab says to open dev.to, and leads there', async () => {
    const { app, panel } = await show({});
    app.services.sync.start.mockResolvedValueOnce('no-tab');
    await userEvent.click(within(panel).getByRole('button', { name: 'Sync now' }));
    expect(await within(panel).findByText(/Open dev\.to in a tab, signed in/)).toBeTruthy();
    expect(
      within(panel)
        .getByRole('link', { name: /Open dev\.to/ })
        .getAttribute('href'),
    ).toBe('https://dev.to');
  });

  test('that can’t be started says why', async () => {
    const { app, panel } = await show({});
    app.services.sync.start.mockRejectedValueOnce(new Error('The database is closed.'));
    await userEvent.click(within(panel).getByRole('button', { name: 'Sync now' }));
    expect((await within(panel).findByRole('alert')).textContent).toBe('The database is closed.');
  });

  test('once a day by itself can be turned off, once there was a first', async () => {
    const { app, panel } = await show(ended);
    await userEvent.click(within(panel).getByRole('checkbox', { name: 'Sync automatically once a day' }));
    expect(app.services.sync.setDaily).toHaveBeenCalledWith('https://dev.to', false);
  });

  test('once a day by itself that can’t be turned off says why', async () => {
    const { app, panel } = await show(ended);
    app.services.sync.setDaily.mockRejectedValueOnce(new UserError('The database is closed.'));
    await userEvent.click(within(panel).getByRole('checkbox', { name: 'Sync automatically once a day' }));
    expect((await within(panel).findByRole('alert')).textContent).toBe('The database is closed.');
  });
});

test('an API key is put in once, and forgotten on request', async () => {
  const { app, panel } = await show({});
  const keep = within(panel).getByText('Keep key');
  await userEvent.click(keep);
  expect([document.activeElement, app.services.sync.saveKey.mock.calls]).toEqual([keep, []]);
  await userEvent.type(within(panel).getByLabelText('API key'), 'aB3dEfGhIjKl');
  await userEvent.click(keep);
  expect(app.services.sync.saveKey).toHaveBeenCalledWith('https://dev.to', 'aB3dEfGhIjKl');
  cleanup();
  const stored = await show({}, { hasKey: true });
  expect(within(stored.panel).queryByLabelText('API key')).toBeNull();
  await userEvent.click(within(stored.panel).getByText('Forget key'));
  expect(stored.app.services.sync.saveKey).toHaveBeenCalledWith('https://dev.to', null);
});

test.each<[string, string | null, boolean, boolean]>([
  ['on dev.to', 'https://dev.to/someone/post', true, true],
  ['on another Forem of theirs', 'https://forem.example.dev/someone', true, true],
  ['elsewhere', 'https://blog.example.dev/', true, false],
  ['on dev.to, before an author is confirmed', 'https://dev.to/', false, false],
])('the popup offers it %s: %s, author %s', async (_where, url, isAuthor, offered) => {
  const app = fakeApp();
  const other = { ...neverSynced(), run: noRun('https://forem.example.dev') };
  const live = {
    ...app.live,
    hasIdentity: async () => isAuthor,
    syncs: async () => [neverSynced(), other],
  };
  renderApp({ ...app, live }, <Popup tab={{ id: 7, url }} />);
  await screen.findByRole('region', { name: 'Needs attention' }, { timeout: 10_000 });
  if (offered) await screen.findByRole('button', { name: 'Sync now' }, { timeout: 10_000 });
  else expect(screen.queryByRole('button', { name: 'Sync now' })).toBeNull();
});

test.each<[string, Partial<SyncRun>, boolean]>([
  ['that failed', { ...ended, problem: { kind: 'unauthorized' } }, true],
  ['that is on again', { startedAt: 1000, problem: { kind: 'unauthorized' } }, false],
  ['that was good', ended, false],
])('the dashboard says of a sync %s', async (_what, run, isSaid) => {
  const app = fakeApp();
  const view = { ...neverSynced(), run: { ...noRun('https://dev.to'), ...run } };
  const { container } = renderApp(
    { ...app, live: { ...app.live, syncs: async () => [view] } },
    <SyncNotice />,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(/nobody is signed in/.test(container.textContent ?? '')).toBe(isSaid);
  expect(container.querySelector('a')?.getAttribute('href') ?? null).toBe(
    isSaid ? '/options.html#sync' : null,
  );
});
