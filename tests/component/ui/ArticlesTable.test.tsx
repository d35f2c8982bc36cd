import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';
import { article, fakeApp, portfolio, program, renderApp, returns, totals } from './fakes.tsx';

afterEach(cleanup);

const covered = { coversTo: '2026-11-20', commissions: totals(), original: {} };
const programs = ['Alpha', 'Beta'].map((name) => ({
  program: program({ id: name.toLowerCase(), name }),
  ...covered,
}));

const few = portfolio({
  programs,
  articles: [
    returns(1, {
      article: article(1, { title: 'Queues', publishedOn: '2026-03-01' }),
      programIds: ['alpha'],
    }),
    returns(2, { article: article(2, { title: 'Caches' }), programIds: ['beta'] }),
  ],
});

async function show(
  hash: string,
  { data = few, articleColumns }: { data?: typeof few; articleColumns?: string[] } = {},
) {
  location.hash = hash;
  const app = fakeApp();
  const settings = async () => ({
    ...(await app.live.settings()),
    ...(articleColumns && { articleColumns }),
  });
  renderApp(
    { ...app, live: { ...app.live, settings, portfolio: async () => data } },
    <Dashboard surface="tab" />,
  );
  const table = await screen.findByRole('table', { name: /What each article has earned/ });
  const ids = () =>
    [...table.querySelectorAll('[data-article]')].map((row) => row.getAttribute('data-article'));
  return { user: userEvent.setup(), table, ids, services: app.services };
}

const heads = (table: HTMLElement) =>
  within(table)
    .getAllByRole('columnheader')
    .map((head) => head.getAttribute('aria-label'));

test('money comes first, and the author’s own columns in their order instead', async () => {
  const { table } = await show('#/articles');
  expect(heads(table).slice(0, 3)).toEqual(['Title', 'To date', 'Run rate, a month']);
  expect(heads(table)).toHaveLength(24);
  cleanup();
  const own = await show('#/articles', { articleColumns: ['title', 'hours', 'toDate'] });
  expect(heads(own.table)).toEqual(['Title', 'Hours', 'To date']);
  expect(own.table.querySelector('[data-row="total"]')?.children).toHaveLength(3);
});

test('the way to what belongs to no article is there where there is something to settle', async () => {
  const { table } = await show('#/articles');
  const way = (of: HTMLElement) => within(of).queryByRole('link', { name: 'Settle them' });
  expect(way(table)).toBeNull();
  cleanup();
  const unattributed = { commissions: totals({ pending: 325 }), otherCurrencies: {}, figures: null };
  const loose = await show('#/articles', { data: { ...few, unattributed } });
  expect(way(loose.table)).not.toBeNull();
});

test('the column menu is worked by keyboard alone, and what is chosen is kept', async () => {
  const { user, services } = await show('#/articles', { articleColumns: ['title', 'hours', 'toDate'] });
  screen.getByRole('button', { name: 'Columns' }).focus();
  await user.keyboard('{Enter}');
  const menu = within(await screen.findByRole('dialog', { name: 'Columns' }));
  menu.getByRole('button', { name: 'Move left: To date' }).focus();
  await user.keyboard('{Enter}');
  expect(services.settings.saveArticleColumns).toHaveBeenLastCalledWith(['title', 'toDate', 'hours']);
  menu.getByRole('checkbox', { name: 'Words' }).focus();
  await user.keyboard(' ');
  expect(services.settings.saveArticleColumns).toHaveBeenLastCalledWith([
    'title',
    'hours',
    'toDate',
    'words',
  ]);
  menu.getByRole('button', { name: 'Reset columns' }).focus();
  await user.keyboard('{Enter}');
  expect(services.settings.saveArticleColumns).toHaveBeenLastCalledWith(null);
  expect(menu.getByRole('checkbox', { name: 'Title' })).toHaveProperty('disabled', true);
});

test('filter and order live in the address, and a link leads to the same rows', async () => {
  const { user, ids } = await show('#/articles');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Program' }), 'Beta');
  expect(location.hash).toBe('#/articles?program=beta');
  expect(ids()).toEqual(['devto:2']);
  await user.click(screen.getByRole('button', { name: 'Title' }));
  expect(location.hash).toBe('#/articles?program=beta&sort=title&up=');
  cleanup();
  const linked = await show('#/articles?to=2026-04-30&find=queues');
  expect(linked.ids()).toEqual(['devto:1']);
  expect(screen.getByLabelText('Published to')).toHaveProperty('value', '2026-04-30');
});
