import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { AttributionConflict, LooseGroupView, TieView } from '@/db/live/types.ts';
import { AppProvider } from '@/ui/context.tsx';
import { UnattributedPage } from '@/ui/pages/unattributed/UnattributedPage.tsx';
import { looseGroup, looseItem, tie } from './attribution-fakes.ts';
import { article, fakeApp, renderApp } from './fakes.tsx';

afterEach(cleanup);

const tagged = looseGroup({
  id: 'tagged',
  tie: { field: 'subId', value: 'my-tag' },
  amounts: { USD: 1150 },
  suggestions: [{ articleId: 'devto:2', reason: { kind: 'similar-sub-id', subId: 'mytag' } }],
});
const orders = looseGroup({
  id: 'orders',
  items: [
    looseItem({ id: 'o1', customer: null, order: 'T1', of: { keys: ['o1'] }, rows: 1 }),
    looseItem({ id: 'o2', customer: null, order: 'T2', of: { keys: ['o2'] }, rows: 1 }),
  ],
});
const customer = looseGroup({ id: 'm' });

const conflict: AttributionConflict = {
  id: 'x',
  programId: 'global-api',
  program: 'Global API',
  customer: 'M.',
  articleId: 'devto:1',
  attribution: 'sub-id',
  keys: ['r1', 'r2'],
  otherIds: ['devto:2'],
  rows: 1,
};

const articles = [article(1, { title: 'Alpha' }), article(2, { title: 'Beta' })];

async function show(groups: LooseGroupView[], conflicts: AttributionConflict[] = [], ties: TieView[] = []) {
  const app = fakeApp();
  const live = {
    ...app.live,
    loose: async () => ({ groups, conflicts, ties }),
    articles: async () => articles,
  };
  renderApp({ ...app, live }, <UnattributedPage />);
  await screen.findAllByRole('heading', { level: 2 });
  if (groups.length > 0) await screen.findAllByRole('row');
  const settled = () => app.services.attribution.settle.mock.calls.map(([settlements]) => settlements);
  const line = (name: RegExp) => screen.getByRole('row', { name });
  return { app, settled, line, user: userEvent.setup() };
}

test('says so when everything is attributed', async () => {
  await show([]);
  expect(screen.getByText('Everything is attributed')).toBeTruthy();
});

test('each line says where its money came from, how much it is, and whose it may be and why', async () => {
  const { line } = await show([tagged, orders, customer]);
  const text = line(/my-tag/).textContent;
  for (const part of [
    'Sub-ID my-tag',
    'Global API',
    '$11.50',
    'Beta',
    'its sub-ID “mytag” is very similar',
  ]) {
    expect(text).toContain(part);
  }
  expect(line(/name no customer/).textContent).toContain('Show all 2');
  expect(line(/Customer M\./).textContent).toContain('2 rows');
});

test('by keyboard: select two, type to find the article, Enter; Ctrl+Z takes it back', async () => {
  const { app, settled, line, user } = await show([tagged, orders, customer]);
  await user.tab();
  line(/my-tag/).focus();
  await user.keyboard(' {ArrowDown}{ArrowDown} ');
  expect(line(/Customer M\./).getAttribute('aria-selected')).toBe('true');
  await user.keyboard('al');
  expect(screen.getByRole('combobox')).toBe(document.activeElement);
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'al');
  await user.keyboard('{Enter}');
  const common = { programId: 'global-api', articleId: 'devto:1' };
  expect(settled()).toEqual([
    [
      { ...common, field: 'subId', value: 'my-tag' },
      { ...common, keys: ['r1', 'r2'] },
    ],
  ]);
  await screen.findByText('$11.50 + $8.00 now counted for Alpha.');
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByText('The last step was undone.');
  expect(app.services.attribution.revert).toHaveBeenCalledTimes(1);
});

test('a step that is being taken back is taken back once, however often Ctrl+Z is pressed', async () => {
  const { app, user } = await show([tagged]);
  const use = () => user.click(screen.getByRole('button', { name: 'Use Beta' }));
  await use();
  await use();
  const undone = Promise.withResolvers<void>();
  app.services.attribution.revert.mockReturnValueOnce(undone.promise);
  await user.keyboard('{Control>}zz{/Control}');
  expect(app.services.attribution.revert).toHaveBeenCalledTimes(1);
  undone.resolve();
  await screen.findByText('The last step was undone.');
  // The step before it is left to be taken back.
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(app.services.attribution.revert).toHaveBeenCalledTimes(2));
});

test('only these rows, where rows to come are not meant', async () => {
  const { settled, user } = await show([tagged]);
  await user.click(screen.getByRole('checkbox', { name: /future rows/ }));
  await user.click(screen.getByRole('button', { name: 'Use Beta' }));
  expect(settled()).toEqual([[{ programId: 'global-api', articleId: 'devto:2', keys: ['r1', 'r2'] }]]);
});

test('orders without a customer are settled one by one', async () => {
  const { settled, line, user } = await show([orders]);
  await user.click(screen.getByRole('button', { name: 'Show all 2' }));
  await user.click(within(line(/Order T2/)).getByRole('checkbox'));
  await user.click(screen.getByRole('combobox'));
  await user.click(screen.getByRole('option', { name: /Beta/ }));
  expect(settled()).toEqual([[{ programId: 'global-api', articleId: 'devto:2', keys: ['o2'] }]]);
});

test('a failure is said, and nothing can be taken back', async () => {
  const { app, user } = await show([tagged]);
  app.services.attribution.settle.mockRejectedValue(new Error('That article is gone. Choose another one.'));
  await user.click(screen.getByRole('button', { name: 'Use Beta' }));
  expect((await screen.findByRole('alert')).textContent).toContain('That article is gone');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a conflict shows both articles, and either can be kept', async () => {
  const { settled, user } = await show([], [conflict]);
  expect(screen.getByText(/Alpha, counted by its sub-ID; 1 row names Beta/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Keep Alpha' }));
  await user.click(screen.getByRole('button', { name: 'Use Beta' }));
  await waitFor(() =>
    expect(
      settled()
        .flat()
        .map((each) => each.articleId),
    ).toEqual(['devto:1', 'devto:2']),
  );
});

test('what was settled for rows to come is listed, and can be taken back at any time', async () => {
  const { settled, user } = await show([], [], [tie]);
  const row = screen.getByRole('row', { name: /Sub-ID my-tag/ });
  expect(row.textContent).toContain('Alpha');
  await user.click(within(row).getByRole('button', { name: 'Remove Sub-ID my-tag' }));
  expect(settled()).toEqual([
    [{ programId: 'global-api', field: 'subId', value: 'my-tag', articleId: null }],
  ]);
  expect(await screen.findByText('Sub-ID my-tag no longer ties any rows.')).toBeTruthy();
});

test('a share of clicks is said to be an estimate', async () => {
  const shared = looseGroup({
    suggestions: [{ articleId: 'devto:2', reason: { kind: 'click-share', share: 0.625 } }],
  });
  const { line } = await show([shared]);
  expect(line(/Customer M\./).textContent).toContain('about 62.5% of Global API’s clicks');
  expect(line(/Customer M\./).textContent).toContain('(estimate)');
});

test('what is settled goes, and the focus with it to what comes next', async () => {
  const user = userEvent.setup();
  const app = fakeApp();
  const page = (conflicts: AttributionConflict[], ties: TieView[]) => {
    const live = {
      ...app.live,
      articles: async () => articles,
      loose: async () => ({ groups: [], conflicts, ties }),
    };
    return (
      <AppProvider app={{ ...app, live }}>
        <UnattributedPage />
      </AppProvider>
    );
  };
  const tags = ['a', 'b', 'c'].map((value) => ({ ...tie, id: value, value }));
  const removeOf = (value: string) => screen.findByRole('button', { name: `Remove Sub-ID ${value}` });
  const focused = () =>
    waitFor(() => expect(document.activeElement).not.toBe(document.body)).then(() => document.activeElement);
  const { rerender } = render(page([conflict], tags));

  await user.click(await removeOf('b'));
  rerender(
    page(
      [conflict],
      tags.filter(({ value }) => value !== 'b'),
    ),
  );
  await waitFor(() => expect(screen.queryByText('Sub-ID b')).toBeNull());
  expect(await focused()).toBe(await removeOf('c'));

  await user.keyboard('{Enter}');
  rerender(
    page(
      [conflict],
      tags.filter(({ value }) => value === 'a'),
    ),
  );
  await waitFor(() => expect(screen.queryByText('Sub-ID c')).toBeNull());
  expect(await focused()).toBe(await removeOf('a'));

  await user.click(screen.getByRole('button', { name: 'Use Beta' }));
  rerender(
    page(
      [],
      tags.filter(({ value }) => value === 'a'),
    ),
  );
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Use Beta' })).toBeNull());
  expect(await focused()).toBe(screen.getByRole('heading', { level: 1 }));
});
