import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import { afterEach, expect, test, vi } from 'vitest';
import { ArticlesPage } from '@/ui/pages/articles/ArticlesPage.tsx';
import { ExportPanel } from '@/ui/pages/options/ExportPanel.tsx';
import { ProgramsPage } from '@/ui/pages/programs/ProgramsPage.tsx';
import { ReferralsPage } from '@/ui/pages/referrals/ReferralsPage.tsx';
import { referral } from './attribution-fakes.ts';
import { article, fakeApp, portfolio, renderApp, returns, totals } from './fakes.tsx';
import { programRow } from './programs-fakes.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
  vi.restoreAllMocks();
});

const data = portfolio({
  articles: [
    returns(1, { article: article(1, { title: 'Beta', labels: { topic: 'backend' } }) }),
    returns(2, {
      article: article(2, { title: 'Alpha', labels: { topic: 'backend' } }),
      commissions: totals({ firstOrder: 100 }),
    }),
    returns(3, { article: article(3, { title: 'Gamma' }) }),
  ],
});

async function show() {
  const app = fakeApp();
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data } }, <ArticlesPage />);
  await screen.findByRole('table', { name: /What each article has earned/ });
  return copying();
}

function copying() {
  const user = userEvent.setup();
  const copied = async (what: string, as: string) => {
    screen.getByRole('button', { name: what }).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: as }));
    await screen.findByText('Copied');
    return navigator.clipboard.readText();
  };
  return { user, copied };
}

test('what is copied of the articles is what is shown, in its order', async () => {
  const { user, copied } = await show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'backend');
  await user.click(screen.getByRole('button', { name: 'Title' }));
  const lines = (await copied('Copy: articles shown', 'As CSV')).trim().split('\r\n');
  expect(lines.map((line) => line.split(',')[1])).toEqual(['Title', 'Alpha', 'Beta']);
  const markdown = await copied('Copy: articles shown', 'As Markdown');
  expect(markdown.match(/^\| (\[\w+\]|\*\*.*?\*\*)/gm)).toEqual([
    '| [Alpha]',
    '| [Beta]',
    '| **2 articles**',
  ]);
});

test('what is copied of the programs stands in the order chosen, a currency a row', async () => {
  const unseen = programRow('Gamma', { coversTo: null, conversionRate: null, churn: null });
  const { live } = fakeApp();
  const both = programRow('Alpha').money.flatMap((money) => [money, { ...money, currency: 'EUR' }]);
  const rows = [programRow('Beta', { churn: 0.3 }), programRow('Alpha', { money: both }), unseen];
  renderApp({ ...fakeApp(), live: { ...live, programFigures: async () => rows } }, <ProgramsPage />);
  await screen.findByRole('table');
  const { user, copied } = copying();
  await user.click(screen.getByRole('button', { name: 'Program' }));
  const [head, ...lines] = (await copied('Copy: programs side by side', 'As CSV')).trim().split('\r\n');
  expect(head).toMatch(/^Program,Covers to,Currency,To date,Pending,Share of income,/);
  expect(lines.map((line) => line.split(',').slice(0, 5).join())).toEqual([
    'Alpha,2026-10-31,USD,70.50,4.00',
    'Alpha,2026-10-31,EUR,70.50,4.00',
    'Beta,2026-10-31,USD,70.50,4.00',
    'Gamma,,USD,,',
  ]);
  expect(await copied('Copy: programs side by side', 'As Markdown')).toMatch(/\| Beta \|.* 30% \| 20% \|\n/);
});

test('what is copied of the referrals is what the filter leaves', async () => {
  const rows = [
    referral({ articleId: 'devto:1', toDate: { USD: 750, EUR: 90 } }),
    referral({ id: 'k', customer: '=K.' }),
  ];
  const { live } = fakeApp();
  const articles = async () => [article(1, { title: 'Alpha' })];
  renderApp({ ...fakeApp(), live: { ...live, referrals: async () => rows, articles } }, <ReferralsPage />);
  await screen.findByRole('table');
  const { user, copied } = copying();
  const cells = async () =>
    Papa.parse<Record<string, string>>((await copied('Copy: referrals shown', 'As CSV')).trim(), {
      header: true,
    }).data.map((row) => [row.Customer, row.Article, row.Currency, row['To date']]);
  const ofK = ["'=K.", 'Not attributed', 'USD', expect.any(String)];
  expect(await cells()).toEqual([['M.', 'Alpha', 'USD', '7.50'], ['M.', 'Alpha', 'EUR', '0.90'], ofK]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'loose');
  expect(await cells()).toEqual([ofK]);
});

test('a clipboard that refuses is told', async () => {
  const { user } = await show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'));
  await user.click(screen.getByRole('button', { name: 'Copy: articles shown' }));
  await user.click(await screen.findByRole('menuitem', { name: 'As CSV' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Not allowed');
});

test('the options save the article table as CSV, from fresh figures', async () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:longtail/1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const app = fakeApp();
  renderApp({ ...app, live: { ...app.live, portfolio: async () => data } }, <ExportPanel />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Export article table' }));
  await waitFor(() => screen.getByRole('link', { name: 'Save again' }));
  const link = screen.getByRole('link', { name: 'Save again' });
  expect(link.getAttribute('download')).toBe('longtail-articles-2026-11-22.csv');
  expect(app.services.figures.refresh).toHaveBeenCalledTimes(1);
  expect((await blobs[0]?.text())?.split('\r\n')[1]).toMatch(
    /^https:\/\/dev\.to\/sample_author\/post-1,Beta,/,
  );
});
