import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { AppProvider } from '@/ui/context.tsx';
import { ArticlePage } from '@/ui/pages/article/ArticlePage.tsx';
import { ArticlesPage } from '@/ui/pages/articles/ArticlesPage.tsx';
import { article, fakeApp, portfolio, renderApp, returns, totals } from './fakes.tsx';

afterEach(cleanup);

const data = portfolio({
  articles: [
    returns(1, {
      article: article(1, { title: 'Queues', labels: { topic: 'backend', tier: '1' } }),
      commissions: totals({ firstOrder: 1000 }),
    }),
    returns(2, {
      article: article(2, { title: 'How to call an LLM', tags: ['ai'] }),
      commissions: totals({ recurring: 2000 }),
    }),
    returns(3, {
      article: article(3, { title: 'Caches', labels: { topic: 'backend' } }),
      commissions: totals({ firstOrder: 500, adjustment: -100 }),
    }),
  ],
});

/** The same, one article labelled otherwise. */
function labelled(id: string, labels: Record<string, string>) {
  const articles = data.articles.map((row) =>
    row.article.id === id ? { ...row, article: { ...row.article, labels } } : row,
  );
  return { ...data, articles };
}

async function show() {
  const app = fakeApp();
  const page = (shown: typeof data) => (
    <AppProvider app={{ ...app, live: { ...app.live, portfolio: async () => shown } }}>
      <ArticlesPage />
    </AppProvider>
  );
  const { rerender } = render(page(data));
  const change = (shown: typeof data) => rerender(page(shown));
  const table = await screen.findByRole('table', { name: /What each article has earned/ });
  const ids = () => [...table.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-article'));
  const cell = (row: string, column: string) =>
    table.querySelector(`${row} [data-column="${column}"]`)?.textContent ?? '';
  return { user: userEvent.setup(), table, ids, cell, services: app.services, change };
}

test('columns show what is set, and what is suggested as a suggestion', async () => {
  const { cell } = await show();
  expect(cell('[data-article="devto:1"]', 'topic')).toBe('backend');
  expect(cell('[data-article="devto:2"]', 'topic')).toBe('ai-api? suggested');
  expect(cell('[data-article="devto:2"]', 'format')).toBe('Tutorial? suggested');
  expect(cell('[data-article="devto:2"]', 'tier')).toContain('Not known');
});

test('a filter by topic shows its articles and their sums', async () => {
  const { user, ids, cell, table } = await show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'backend');
  expect(ids()).toEqual(['devto:1', 'devto:3']);
  expect(screen.getByText('2 of 3 articles').getAttribute('role')).toBe('status');
  // 10.00 and 5.00; less 1.00 of adjustments.
  expect(cell('[data-row="shown"]', 'firstOrder')).toBe('$15.00');
  expect(cell('[data-row="shown"]', 'toDate')).toBe('$14.00');
  expect(cell('[data-row="shown"]', 'hours')).toBe('9');
  await user.click(screen.getByRole('button', { name: 'Clear filter' }));
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  expect(ids()).toHaveLength(3);
  expect(table.querySelector('[data-row="shown"]')).toBeNull();
});

test('a filter by text, and one that nothing fits', async () => {
  const { user, ids } = await show();
  const find = screen.getByRole('searchbox', { name: 'Find' });
  await user.type(find, 'llm');
  expect(ids()).toEqual(['devto:2']);
  await user.type(find, 'x');
  expect(ids()).toEqual([]);
  expect(screen.getByText('No article fits this filter.')).toBeTruthy();
});

test('picked by keyboard, articles are labelled in one step', async () => {
  const { user, services } = await show();
  screen.getByRole('checkbox', { name: 'Select Queues' }).focus();
  await user.keyboard(' ');
  await user.click(screen.getByRole('checkbox', { name: 'Select Caches' }));
  const bar = within(screen.getByRole('region', { name: 'Selected articles' }));
  expect(bar.getByText('2 selected')).toBeTruthy();
  await user.selectOptions(bar.getByRole('combobox', { name: 'Label' }), 'Format');
  await user.selectOptions(bar.getByRole('combobox', { name: 'Value' }), 'Lessons learned');
  await user.click(bar.getByRole('button', { name: 'Set format' }));
  expect(services.labels.change.mock.calls).toEqual([
    [
      [
        { articleId: 'devto:1', labels: { format: 'lessons-learned' } },
        { articleId: 'devto:3', labels: { format: 'lessons-learned' } },
      ],
    ],
  ]);
  expect(await bar.findByText('2 articles changed.')).toBeTruthy();
});

test('what leaves the filter by its label can be taken back, and the focus is on that', async () => {
  const { user, services, ids, change } = await show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Not set');
  expect(ids()).toEqual(['devto:2']);
  const former = [{ articleId: 'devto:2', labels: { topic: null } }];
  services.labels.change.mockResolvedValue(former);
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
  await user.type(screen.getByRole('combobox', { name: 'Value' }), 'ai');
  await user.click(screen.getByRole('button', { name: 'Set topic' }));
  const undo = await screen.findByRole('button', { name: 'Undo', description: '1 article changed.' });
  change(labelled('devto:2', { topic: 'ai' }));
  await screen.findByText('No article fits this filter.');
  expect(screen.queryByRole('button', { name: 'Set topic' })).toBeNull();
  expect(document.activeElement).toBe(undo);
  await user.keyboard('{Enter}');
  expect(services.labels.revert.mock.calls).toEqual([[former]]);
  const said = await screen.findByText('The last step was undone.');
  change(data);
  expect(await screen.findByText('1 selected')).toBeTruthy();
  expect(document.activeElement?.contains(said)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test('where all of them still pass, the focus stays where it was', async () => {
  const { user, change } = await show();
  await user.click(screen.getByRole('checkbox', { name: 'Select Queues' }));
  const set = screen.getByRole('button', { name: 'Set topic' });
  await user.click(set);
  change(labelled('devto:1', {}));
  await screen.findByText('1 article changed.');
  expect(document.activeElement).toBe(set);
  const box = screen.getByRole('checkbox', { name: 'Select Queues' });
  await user.click(box);
  expect(screen.queryByRole('button', { name: 'Set topic' })).toBeNull();
  expect(document.activeElement).toBe(box);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});

test('an empty value takes the label away', async () => {
  const { user, services } = await show();
  await user.click(screen.getByRole('checkbox', { name: 'Select Queues' }));
  await user.click(screen.getByRole('button', { name: 'Set topic' }));
  expect(services.labels.change.mock.calls).toEqual([[[{ articleId: 'devto:1', labels: { topic: null } }]]]);
});

test('suggestions fill only what is not set', async () => {
  const { user, services } = await show();
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
  await user.click(screen.getByRole('button', { name: 'Use suggestions' }));
  expect(services.labels.change.mock.calls).toEqual([
    [[{ articleId: 'devto:2', labels: { topic: 'ai-api', format: 'tutorial' } }]],
  ]);
});

test('what a filter hides is not picked', async () => {
  const { user, services } = await show();
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tier' }), '1');
  expect(screen.getByText('1 selected')).toBeTruthy();
  await user.type(screen.getByRole('combobox', { name: 'Value' }), 'db');
  await user.click(screen.getByRole('button', { name: 'Set topic' }));
  expect(services.labels.change.mock.calls).toEqual([[[{ articleId: 'devto:1', labels: { topic: 'db' } }]]]);
});

test('the page of an article takes its suggestion and saves', async () => {
  const user = userEvent.setup();
  const app = fakeApp();
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data } }, <ArticlePage id="devto:2" />);
  const panel = within(await screen.findByRole('region', { name: 'Labels' }));
  expect(panel.getByText('Suggested by tags and title: Topic ai-api, Format Tutorial.')).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'Use suggestion' }));
  await user.selectOptions(panel.getByRole('combobox', { name: 'Tier' }), '2');
  await user.click(panel.getByRole('button', { name: 'Save labels' }));
  expect(app.services.labels.change.mock.calls).toEqual([
    [[{ articleId: 'devto:2', labels: { topic: 'ai-api', format: 'tutorial', tier: '2' } }]],
  ]);
  expect(await panel.findByText('Saved.')).toBeTruthy();
});
