import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { attentionOf } from '@/core/returns/attention.ts';
import { AppProvider } from '@/ui/context.tsx';
import { AttentionPanel } from '@/ui/pages/attention/AttentionPanel.tsx';
import { fakeApp, portfolio, program, renderApp, today, totals } from './fakes.tsx';

const copy = { copiedAt: null, hasChanged: true, firstAt: null };

afterEach(cleanup);

const old = {
  program: program(),
  coversTo: '2026-10-01',
  commissions: totals(),
  original: {},
  activeReferrals: 0,
  churnedReferrals: 0,
};
const data = portfolio({
  programs: [old],
  unattributed: { commissions: totals({ firstOrder: 325 }), otherCurrencies: {}, figures: null },
});
const ids = attentionOf({ portfolio: data, hasIdentity: true, gaps: [], owed: [], copy, today }).map(
  ({ id }) => id,
);
const [oldId = ''] = ids;

function show(dismissed: string[], surface: 'popup' | 'dashboard' = 'dashboard') {
  const app = fakeApp();
  renderApp(
    { ...app, live: { ...app.live, dismissed: async () => dismissed } },
    <AttentionPanel portfolio={data} surface={surface} />,
  );
  return app;
}

test('on the dashboard each leads to its place on the same page', async () => {
  show([]);
  const links = within(await screen.findByRole('list')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/import?program=global-api',
    '#/unattributed',
  ]);
});

test('one is dismissed by keyboard, by the id of what it says', async () => {
  const user = userEvent.setup();
  const { services } = show([]);
  const name = 'Dismiss: Global API covers to Oct 1, 2026: update';
  (await screen.findByRole('button', { name })).focus();
  await user.keyboard('{Enter}');
  expect(services.attention.dismiss.mock.calls).toEqual([[oldId]]);
});

test('what is dismissed is out of the list, counted, and can be brought back', async () => {
  const user = userEvent.setup();
  const { services } = show([oldId, '["coverage","gone","2020-01-01"]']);
  await user.click(await screen.findByText('1 dismissed'));
  expect(screen.getAllByRole('link')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^Bring back: Global API/ }));
  expect(services.attention.restore.mock.calls).toEqual([[oldId]]);
});

test('right after, it can be undone', async () => {
  const user = userEvent.setup();
  const app = fakeApp();
  const saying = (dismissed: string[]) => (
    <AppProvider app={{ ...app, live: { ...app.live, dismissed: async () => dismissed } }}>
      <AttentionPanel portfolio={data} surface="dashboard" />
    </AppProvider>
  );
  const { rerender } = render(saying([]));
  await user.click(await screen.findByRole('button', { name: /^Dismiss: Global API/ }));
  rerender(saying([oldId]));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(screen.getByRole('status').textContent).toContain('Dismissed.');
  await waitFor(() => expect(document.activeElement).toBe(undo));
  await user.keyboard('{Enter}');
  expect(app.services.attention.restore.mock.calls).toEqual([[oldId]]);
});

test('all dismissed: all is well', async () => {
  show(ids, 'popup');
  expect(await screen.findByText('Nothing needs attention.')).toBeTruthy();
  expect(screen.queryAllByRole('link')).toEqual([]);
});
