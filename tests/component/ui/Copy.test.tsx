import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ArticlesPage } from '@/ui/pages/articles/ArticlesPage.tsx';
import { ExportPanel } from '@/ui/pages/options/ExportPanel.tsx';
import { article, fakeApp, portfolio, renderApp, returns, totals } from './fakes.tsx';

afterEach(() => {
  cleanup();
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
