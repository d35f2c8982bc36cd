import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { App } from '@/ui/context.tsx';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';
import { Options } from '@/ui/pages/options/Options.tsx';
import { Popup } from '@/ui/pages/popup/Popup.tsx';
import { Welcome } from '@/ui/pages/welcome/Welcome.tsx';
import { affiliateLinkOf } from '../../support/links.ts';
import { looseGroup, referral, tie } from './attribution-fakes.ts';
import { article, fakeApp, portfolio, program, renderApp, returns, totals } from './fakes.tsx';
import { finding, programRow, programView } from './programs-fakes.ts';
import { workView } from './time-page.tsx';

afterEach(() => {
  cleanup();
  location.hash = '';
});

function fullApp(): App {
  const app = fakeApp();
  const amazon = { network: 'amazon', programId: null, program: null };
  const links = [
    affiliateLinkOf('https://go.example.com/?sub=devto-1', { subId: 'devto-1' }),
    affiliateLinkOf('https://www.amazon.com/dp/B0EX?tag=me-20', { ...amazon, position: 0.6 }),
  ];
  const earnings = [{ programId: 'alpha', month: '2026-11', firstOrder: 100, recurring: 700, other: 0 }];
  const unattributed = { commissions: totals({ firstOrder: 325 }), otherCurrencies: {}, figures: null };
  const articles = [returns(1, { links }), returns(2, { article: article(2, { labels: { topic: 'AI' } }) })];
  const covered = { program: program(), coversTo: '2026-10-31', commissions: totals(), original: {} };
  const programs = [covered];
  const data = portfolio({ articles, programs, earnings, unattributed });
  return {
    ...app,
    live: {
      ...app.live,
      portfolio: async () => data,
      articles: async () => [article(1), article(2)],
      programs: async () => [program()],
      work: async () => [workView(), workView({ id: 'e2', activity: 'research', seconds: 60_000 })],
      costs: async () => [cost],
      loose: async () => ({ groups: [looseGroup()], conflicts: [], ties: [tie] }),
      programFigures: async () => [programRow('Alpha')],
      program: async () => programView({}, { open: [finding()] }),
      referrals: async () => [referral(), referral({ id: 'k', customer: 'K.', articleId: 'devto:1' })],
    },
  };
}

const cost = {
  ...{ id: 'c1', articleId: 'devto:1', articleTitle: 'Post 1', day: '2026-11-02' },
  ...{ amount: 1250, currency: 'EUR', note: 'Image' },
};

/** What axe finds, without what needs a layout: contrast is looked at in a real browser. */
async function violations(): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Longtail';
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test.each([
  ['#/', 'Portfolio'],
  ['#/?table=&against=year&from=2026-10-01&to=2026-11-22', 'Portfolio'],
  ['#/articles', 'Articles'],
  ['#/articles/devto%3A1', 'Post 1'],
  ['#/import', 'Import statement'],
  ['#/imports', 'Imports'],
  ['#/spreadsheet', 'Bring your spreadsheet'],
  ['#/tracker', 'Hours from a time tracker'],
  ['#/time', 'Time'],
  ['#/time?add=estimates', 'Time'],
  ['#/time?add=cost', 'Time'],
  ['#/referrals', 'Referrals'],
  ['#/unattributed', 'Unattributed'],
  ['#/next', 'What to write next'],
  ['#/programs', 'Programs'],
  ['#/programs/alpha', 'Alpha'],
])('the dashboard at %s has nothing to object to', async (hash, heading) => {
  location.hash = hash;
  renderApp(fullApp(), <Dashboard surface="tab" />);
  await screen.findByRole('heading', { level: 1, name: heading });
  await screen.findAllByRole('heading', { level: 2 });
  expect(await violations()).toEqual([]);
});

test.each(['#identity', '#programs', '#numbers', '#done'])(
  'the guided set-up at %s has nothing to object to',
  async (hash) => {
    location.hash = hash;
    renderApp(fullApp(), <Welcome />);
    expect((await screen.findAllByRole('heading', { level: 2 })).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  },
);

test('nor have the preview of an import, the options and the popup', async () => {
  const user = userEvent.setup();
  location.hash = '#/import';
  renderApp(fullApp(), <Dashboard surface="panel" />);
  await user.click(await screen.findByRole('textbox', { name: 'Table with its header row' }));
  await user.paste('Date\tCommission');
  await user.click(screen.getByRole('button', { name: 'Read pasted table' }));
  await screen.findByRole('heading', { name: 'Rows' });
  expect(await violations()).toEqual([]);
  cleanup();
  location.hash = '#/spreadsheet';
  renderApp(fullApp(), <Dashboard surface="tab" />);
  await user.click(await screen.findByRole('textbox', { name: 'Table with its header row' }));
  await user.paste('URL\tHours');
  await user.click(screen.getByRole('button', { name: 'Read pasted table' }));
  await screen.findByRole('heading', { name: 'Rows' });
  expect(await violations()).toEqual([]);
  cleanup();
  renderApp(fullApp(), <Options />);
  await screen.findByRole('button', { name: 'Save program' });
  expect(await violations()).toEqual([]);
  cleanup();
  renderApp(fullApp(), <Popup tab={{ id: 1, url: article(1).url }} />);
  await screen.findByRole('region', { name: 'Article in this tab' });
  expect(await violations()).toEqual([]);
});
