import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Publication } from '@/core/articles/article.ts';
import type { LinkCheck, LinkVerdict } from '@/core/links/check.ts';
import { DISCLOSURE_SENTENCE } from '@/core/links/disclosure.ts';
import type { AffiliateLink } from '@/core/links/link.ts';
import { Dashboard } from '@/ui/pages/app/Dashboard.tsx';
import { ArticlePage } from '@/ui/pages/article/ArticlePage.tsx';
import { ArticlesPage } from '@/ui/pages/articles/ArticlesPage.tsx';
import { LinksPage } from '@/ui/pages/links/LinksPage.tsx';
import { publicationOf } from '../../support/articles.ts';
import { affiliateLinkOf, outboundLink } from '../../support/links.ts';
import { article, fakeApp, portfolio, program, renderApp, returns, totals } from './fakes.tsx';

afterEach(() => {
  cleanup();
  location.hash = '';
});

function publication(n: number, disclosedAt: Publication['disclosedAt']): Publication {
  return publicationOf({
    ...{ id: `devto:${n}`, articleId: `devto:${n}`, siteArticleId: String(n) },
    ...{ url: `https://dev.to/sample_author/post-${n}`, title: `Post ${n}`, wordCount: 1840, disclosedAt },
  });
}

const row = (n: number, disclosedAt: Publication['disclosedAt'], links: AffiliateLink[]) =>
  returns(n, {
    article: article(n, { publications: [publication(n, disclosedAt)] }),
    links: links.map((link) => ({ ...link, id: `${n} ${link.id}`, publicationId: `devto:${n}` })),
  });

const tagged = affiliateLinkOf('https://go.example.com/r?sub=devto-1', { subId: 'devto-1', text: 'Sign up' });
const bare = affiliateLinkOf('https://go.example.com/r', { text: 'Pricing', place: 'list' });
const amazon = affiliateLinkOf('https://www.amazon.com/dp/1?tag=me-20', {
  ...{ network: 'amazon', programId: null, program: null, partnerId: 'me-20' },
});

const programs = [{ program: program(), coversTo: '2026-11-20', commissions: totals(), original: {} }];
const data = portfolio({
  programs,
  articles: [row(1, 'nowhere', [tagged, bare, amazon]), row(2, 0.01, [tagged]), row(3, 0.9, [bare])],
});

function app() {
  const fake = fakeApp();
  const before = outboundLink('https://go.example.com/r?old', { firstSeenAt: 0, goneAt: 86_400_000 });
  const after = outboundLink('https://go.example.com/r', { firstSeenAt: 86_400_000 });
  return {
    ...fake,
    live: { ...fake.live, portfolio: async () => data, linksOf: async () => [before, after] },
  };
}

/** What was put on the clipboard. */
function clipboard() {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return writeText;
}

test('an article lists its links; one without a sub-ID gives the tagged link to copy', async () => {
  const user = userEvent.setup();
  const writeText = clipboard();
  renderApp(app(), <ArticlePage id="devto:1" />);
  const panel = await screen.findByRole('region', { name: 'Affiliate links' });
  const [, ...rows] = within(panel).getAllByRole('row');
  expect(rows).toHaveLength(3);
  expect(rows[0]?.textContent).toContain('devto-1');
  expect(rows[2]?.textContent).toContain('Create a tracking ID for this article');
  await user.click(within(panel).getByRole('button', { name: /Copy tagged link: “Pricing”, devto-1/ }));
  expect(writeText.mock.calls).toEqual([['https://go.example.com/r?sub=devto-1']]);
  expect((await within(panel).findByText('Copied')).getAttribute('role')).toBe('status');
});

test('an article that tells readers nothing has the sentence to copy', async () => {
  const user = userEvent.setup();
  const writeText = clipboard();
  renderApp(app(), <ArticlePage id="devto:1" />);
  await user.click(await screen.findByRole('button', { name: 'Copy sentence' }));
  expect(writeText.mock.calls).toEqual([[DISCLOSURE_SENTENCE]]);
});

test.each([
  ['devto:2', null],
  ['devto:3', 'Readers meet an affiliate link before you tell them'],
])('%s: %s', async (id, notice) => {
  renderApp(app(), <ArticlePage id={id} />);
  await screen.findByRole('region', { name: 'Affiliate links' });
  expect(screen.queryByText(/does? not tell|Nothing in this article/)).toBeNull();
  expect(screen.queryByText('Readers meet an affiliate link before you tell them') !== null).toBe(
    notice !== null,
  );
});

test('its history names what changed, and the first reading in one line', async () => {
  renderApp(app(), <ArticlePage id="devto:1" />);
  const panel = await screen.findByRole('region', { name: 'Link history' });
  const lines = within(panel).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent?.replace(/^.*?[AP]M/u, ''))).toEqual([
    'Changedgo.example.com/rwas go.example.com/r?old',
    'First read with 1 link',
  ]);
});

test('an address that names a place of an article shows the links of the article', async () => {
  const copy = { ...publication(1, 'nowhere'), id: 'blog:one', siteArticleId: 'one' };
  const both = article(1, { publications: [publication(1, 'nowhere'), copy] });
  const fake = app();
  const linksOf = vi.fn<(articleId: string) => Promise<[]>>(async () => []);
  const live = {
    ...fake.live,
    portfolio: async () => portfolio({ articles: [returns(1, { article: both })] }),
    linksOf,
  };
  renderApp({ ...fake, live }, <ArticlePage id="blog:one" />);
  await screen.findByRole('region', { name: 'Affiliate links' });
  await waitFor(() => expect(linksOf.mock.calls.flat()).toContain('devto:1'));
  expect(linksOf.mock.calls.flat()).not.toContain('blog:one');
});

test('the page of all links shows what lacks a sub-ID, and what is not disclosed', async () => {
  const user = userEvent.setup();
  renderApp(app(), <LinksPage show="untagged" />);
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((line) => within(line).getByRole('link').textContent)).toEqual(['Post 1', 'Post 3']);
  await user.selectOptions(screen.getByLabelText('Show'), 'Not disclosed (4)');
  expect(location.hash).toBe('#/links/undisclosed');
});

test('the article table says how many links there are, lack a sub-ID, are disclosed', async () => {
  renderApp(app(), <ArticlesPage />);
  await screen.findByRole('table');
  const cells = (id: string) =>
    ['links', 'untagged', 'disclosure'].map(
      (column) => document.querySelector(`[data-article="${id}"] [data-column="${column}"]`)?.textContent,
    );
  expect(cells('devto:1')).toEqual(['3', '1', 'Missing']);
  expect(cells('devto:2')).toEqual(['1', '0', 'Yes']);
  expect(cells('devto:3')).toEqual(['1', '1', 'Late']);
});

const checked = (verdict: LinkVerdict, status: number | null = 200): LinkCheck => ({
  ...{ href: bare.href, checkedAt: 0, verdict, status, url: 'https://parked.example/x' },
});

function withChecks(checks: LinkCheck[], dismissed: string[] = []) {
  const fake = app();
  const live = { ...fake.live, linkChecks: async () => checks, dismissed: async () => dismissed };
  return { ...fake, live };
}

test.each([
  ['works', 200, /^Works$/],
  ['dead', 404, /^DeadAnswered 404/],
  ['dead', null, /^DeadNo answer/],
  ['elsewhere', 200, /^Leads elsewhereLeads to parked\.example/],
  ['partner-lost', 200, /^Loses your id/],
  ['unsure', 403, /^Could not tellThe site answered 403 to the check\.$/],
] as const)('a check that found %s (%s)', async (verdict, status, words) => {
  renderApp(withChecks([checked(verdict, status)]), <LinksPage show="untagged" />);
  const [, first] = within(await screen.findByRole('table')).getAllByRole('row');
  await waitFor(() =>
    expect(
      within(first ?? expect.fail())
        .getAllByRole('cell')
        .at(-1)?.textContent,
    ).toMatch(words),
  );
});

test('a result is dismissed by what it says, and leaves the list of those to look at', async () => {
  const user = userEvent.setup();
  const shown = withChecks([checked('dead', 404)]);
  const { unmount } = renderApp(shown, <LinksPage show="broken" />);
  const [dismiss] = await screen.findAllByRole('button', { name: 'Dismiss “Dead” of Pricing' });
  await user.click(dismiss ?? expect.fail());
  const [[id = ''] = []] = shown.services.attention.dismiss.mock.calls;
  expect(id).toBe(JSON.stringify(['link-check', bare.href, 'dead']));
  unmount();
  renderApp(withChecks([checked('dead', 404)], [id]), <LinksPage show="broken" />);
  expect(await screen.findByText('None of your links.')).toBeTruthy();
  cleanup();
  renderApp(withChecks([checked('elsewhere')], [id]), <LinksPage show="broken" />);
  expect(await screen.findAllByRole('button', { name: /^Dismiss “Leads elsewhere”/ })).toHaveLength(2);
});

test('links are checked on a click, after access was asked for, and can be stopped', async () => {
  const user = userEvent.setup();
  const shown = app();
  const { linkCheck } = shown.services;
  const finish = Promise.withResolvers<{ done: number; total: number; broken: number }>();
  linkCheck.check.mockImplementation((_, onProgress) => {
    onProgress({ done: 1, total: 5 });
    return finish.promise;
  });
  renderApp(shown, <LinksPage show="all" />);
  await user.click(await screen.findByRole('button', { name: 'Check links' }));
  expect(linkCheck.requestAccess.mock.calls[0]?.[0]).toContain(bare.href);
  expect(linkCheck.check.mock.calls[0]?.[0]).toBeNull();
  expect(await screen.findByText('Checking: 1 of 5')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(linkCheck.cancel).toHaveBeenCalledOnce();
  finish.resolve({ done: 2, total: 5, broken: 1 });
  expect(await screen.findByText('Stopped after 2 of 5, 1 to look at.')).toBeTruthy();
});

test('another filter is no other page: a check goes on, the focus stays, and nothing is to go back from', async () => {
  const user = userEvent.setup();
  const shown = app();
  const { linkCheck } = shown.services;
  linkCheck.check.mockImplementation((_, onProgress) => {
    onProgress({ done: 1, total: 5 });
    return new Promise(() => undefined);
  });
  location.hash = '#/links';
  renderApp(shown, <Dashboard surface="tab" />);
  await user.click(await screen.findByRole('button', { name: 'Check links' }));
  const steps = history.length;
  const filter = screen.getByLabelText('Show');
  await user.selectOptions(filter, 'Not disclosed (4)');
  expect(location.hash).toBe('#/links/undisclosed');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(5));
  expect(document.activeElement).toBe(filter);
  expect(screen.getByText('Checking: 1 of 5')).toBeTruthy();
  expect(linkCheck.cancel).not.toHaveBeenCalled();
  expect(history).toHaveLength(steps);
});

test('without access nothing is checked, and that is said', async () => {
  const user = userEvent.setup();
  const shown = app();
  shown.services.linkCheck.requestAccess.mockResolvedValue(false);
  renderApp(shown, <ArticlePage id="devto:1" />);
  await user.click(await screen.findByRole('button', { name: 'Check links' }));
  expect(await screen.findByText('Nothing was checked: access to the sites was not given.')).toBeTruthy();
  expect(shown.services.linkCheck.check).not.toHaveBeenCalled();
});
