import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { DraftView, TimerView } from '@/db/live/types.ts';
import { DraftsPanel } from '@/ui/pages/timer/DraftsPanel.tsx';
import { TimerPanel } from '@/ui/pages/timer/TimerPanel.tsx';
import { article, fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

const noon = Date.parse('2026-11-22T12:00:00Z');
const draft: DraftView = {
  id: 'new:1',
  site: 'devto',
  place: 'https://dev.to/new',
  articleId: null,
  continuedBy: null,
  tab: null,
  openedAt: noon,
  seenAt: noon,
  openedOn: '2026-11-22',
  seconds: 5400,
  suggestion: { articleId: 'devto:2', title: 'Post 2' },
};
const running: TimerView = {
  id: 'timer',
  articleId: 'devto:1',
  draftId: null,
  activity: 'research',
  startedAt: noon - 600_000,
  runs: [{ from: noon - 600_000, to: noon - 300_000 }],
  since: noon - 9000,
  seenAt: noon,
  gaps: [],
  title: 'Post 1',
  place: null,
};

function show({
  timer = null as TimerView | null,
  drafts = [] as DraftView[],
  address = null as string | null,
} = {}) {
  const app = fakeApp();
  const live = {
    ...app.live,
    articles: async () => [article(1), article(2)],
    drafts: async () => drafts,
    timer: async () => timer,
  };
  renderApp({ ...app, live }, [
    <TimerPanel key="timer" articleId={address === null ? 'devto:1' : null} address={address} />,
    <DraftsPanel key="drafts" />,
  ]);
  return app.services;
}

test('starts on what is in sight, for the activity chosen', async () => {
  const { timer, drafts } = show();
  const user = userEvent.setup();
  await screen.findByRole('option', { name: 'Post 2' });
  await user.selectOptions(screen.getByLabelText('Activity'), 'Code and testing');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(timer.start).toHaveBeenCalledWith({ articleId: 'devto:1', draftId: null, activity: 'code-testing' });
  expect([drafts.drain.mock.calls.length, timer.lookAfter.mock.calls.length]).toEqual([1, 1]);
});

test('work that can’t be credited, and a timer that can’t be looked after, are logged', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const app = fakeApp();
  app.services.drafts.drain.mockRejectedValue(new Error('The database is closed.'));
  app.services.timer.lookAfter.mockRejectedValue(new Error('The database is closed.'));
  renderApp(app, <TimerPanel />);
  await waitFor(() => expect(error).toHaveBeenCalledTimes(2));
  error.mockRestore();
});

test('starts on a draft, and says what is missing', async () => {
  const { timer } = show({ drafts: [draft] });
  const user = userEvent.setup();
  const work = await screen.findByLabelText('Article or draft');
  await screen.findByRole('option', { name: 'Draft at dev.to/new' });
  await user.selectOptions(work, 'Choose what you work on');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(screen.getByText('Choose the article or draft you work on.')).toBeTruthy();
  await user.selectOptions(work, 'Draft at dev.to/new');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(timer.start).toHaveBeenCalledExactlyOnceWith({
    articleId: null,
    draftId: 'new:1',
    activity: 'research',
  });
});

test('over the editor of a draft, that draft is offered first', async () => {
  const { timer } = show({ drafts: [draft], address: 'https://dev.to/new?prefill=x' });
  const user = userEvent.setup();
  await screen.findByRole('option', { name: 'Draft at dev.to/new', selected: true });
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(timer.start).toHaveBeenCalledWith({ articleId: null, draftId: 'new:1', activity: 'research' });
});

test('shows what counts, pauses, and stops with what was logged', async () => {
  const { timer } = show({ timer: running });
  const user = userEvent.setup();
  expect((await screen.findByRole('timer')).textContent).toBe('0:05:09');
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  expect(timer.pause).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Stop and log' }));
  await screen.findByText('Logged 1.5 h.');
});

test('after sleep it asks, and can’t be stopped before', async () => {
  const gaps = [{ from: noon - 300_000, to: noon - 9000 }];
  const { timer } = show({ timer: { ...running, gaps } });
  const user = userEvent.setup();
  await screen.findByText('Was that work?');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Stop and log' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Discard it' }));
  expect(timer.settleGaps).toHaveBeenCalledWith(false);
});

test('time without an article is bound to the suggested one with one click, or to another', async () => {
  const { drafts } = show({ drafts: [draft, { ...draft, id: 'new:2', seconds: 20 }] });
  const user = userEvent.setup();
  const panel = await screen.findByRole('region', { name: 'Time without an article' });
  expect(within(panel).getAllByRole('listitem')).toHaveLength(1);
  expect(panel.textContent).toContain('1.5 h on dev.to/new, since Nov 22, 2026');
  await user.click(within(panel).getByRole('button', { name: 'It is “Post 2”' }));
  expect(drafts.bind).toHaveBeenCalledWith('new:1', 'devto:2');
  await screen.findByText('Its time is on “Post 2” now.');
  await user.selectOptions(within(panel).getByLabelText('Another article'), 'Post 1');
  expect(drafts.bind).toHaveBeenLastCalledWith('new:1', 'devto:1');
  await user.click(await within(panel).findByRole('button', { name: 'Undo' }));
  expect(drafts.bind).toHaveBeenLastCalledWith('new:1', null);
  await screen.findByText('Undone: it is back in the list.');
});
