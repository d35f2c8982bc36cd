import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { LinkCheck } from '@/core/links/check.ts';
import { attentionOf } from '@/core/returns/attention.ts';
import { AppProvider } from '@/ui/context.tsx';
import { AttentionPanel } from '@/ui/pages/attention/AttentionPanel.tsx';
import { checkItemId } from '@/ui/pages/links/use-link-checks.ts';
import { affiliateLinkOf } from '../../support/links.ts';
import { fakeApp, portfolio, program, renderApp, returns, today, totals } from './fakes.tsx';

const copy = { copiedAt: null, hasChanged: true, firstAt: null };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

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
  const name = 'Dismiss: Global API: statements reach Oct 1, 2026';
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

/** The panel as it stands where so much is dismissed. */
function sayingDismissed() {
  const app = fakeApp();
  const saying = (dismissed: string[]) => (
    <AppProvider app={{ ...app, live: { ...app.live, dismissed: async () => dismissed } }}>
      <AttentionPanel portfolio={data} surface="dashboard" />
    </AppProvider>
  );
  return { app, saying };
}

test('what is brought back leaves those dismissed, and the focus goes to the next of them', async () => {
  const user = userEvent.setup();
  const { saying } = sayingDismissed();
  const { rerender } = render(saying(ids));
  await user.click(await screen.findByText(`${ids.length} dismissed`));
  await user.click(screen.getByRole('button', { name: /^Bring back: Global API/ }));
  rerender(saying(ids.slice(1)));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Bring back: Global API/ })).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Bring back: /));
});

test('right after, it can be undone', async () => {
  const user = userEvent.setup();
  const { app, saying } = sayingDismissed();
  const { rerender } = render(saying([]));
  await user.click(await screen.findByRole('button', { name: /^Dismiss: Global API/ }));
  rerender(saying([oldId]));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(screen.getByRole('status').textContent).toContain('Dismissed.');
  await waitFor(() => expect(document.activeElement).toBe(undo));
  await user.keyboard('{Enter}');
  expect(app.services.attention.restore.mock.calls).toEqual([[oldId]]);
});

test('links that a check found broken are one item, without those that were dismissed', async () => {
  const go = (path: string) => `https://go.example-network.com/${path}`;
  const links = ['dead', 'seen', 'fine'].map((path) => affiliateLinkOf(go(path)));
  const check = (path: string, verdict: LinkCheck['verdict']): LinkCheck => ({
    ...{ href: go(path), verdict, checkedAt: 0, status: null, url: null },
  });
  const checks = [check('dead', 'dead'), check('seen', 'elsewhere'), check('fine', 'works')];
  const fake = fakeApp();
  const live = {
    ...fake.live,
    linkChecks: async () => checks,
    dismissed: async () => checks.filter(({ href }) => href === go('seen')).map(checkItemId),
  };
  const own = { ...data, articles: [returns(1, { links })] };
  renderApp({ ...fake, live }, <AttentionPanel portfolio={own} surface="dashboard" />);
  expect(await screen.findByText('1 broken affiliate link in 1 article')).toBeTruthy();
});

test('all dismissed: all is well', async () => {
  show(ids, 'popup');
  expect(await screen.findByText('Nothing needs attention.')).toBeTruthy();
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test('a copy that is due is saved with one click, and handed out though the item is gone by then', async () => {
  const app = fakeApp();
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const started = Date.parse('2026-01-01T12:00:00Z');
  const copies = [
    { copiedAt: null, hasChanged: true, firstAt: started },
    { copiedAt: Date.parse('2026-11-22T12:00:00Z'), hasChanged: false, firstAt: started },
  ];
  const saying = (index: number) => (
    <AppProvider app={{ ...app, live: { ...app.live, lastCopy: async () => copies[index] ?? copy } }}>
      <AttentionPanel
        portfolio={portfolio({ programs: [{ ...old, coversTo: today }] })}
        surface="dashboard"
      />
    </AppProvider>
  );
  const { rerender } = render(saying(0));
  // There was no copy since which anything could have changed.
  expect(await screen.findByText('One click puts everything into one file.')).toBeTruthy();
  const saved = Promise.withResolvers<Awaited<ReturnType<typeof app.services.backups.save>>>();
  app.services.backups.save.mockReturnValueOnce(saved.promise);
  await userEvent.click(await screen.findByRole('button', { name: 'Save a copy' }));
  rerender(saying(1));
  await waitFor(() => expect(screen.queryByText(/Save a first copy/)).toBeNull());
  saved.resolve({
    name: 'longtail-backup-2026-11-22.jsonl.gz',
    blob: new Blob(['x']),
    rows: 12,
    unfit: null,
  });
  await screen.findByText(/longtail-backup-2026-11-22\.jsonl\.gz is ready: 12 records/);
  expect(clicked).toHaveBeenCalledTimes(1);
});
