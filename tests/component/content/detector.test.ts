// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://dev.to/"}
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDetector } from '@/content/detector.ts';
import { localKeys } from '@/messaging/local-state.ts';
import { devto } from '@/sites/devto.ts';
import { articlePath, author, type PageNumber } from '../sites/pages.ts';
import { fakeBackground, fakeLocal, navigateBack, navigateWithin, openPage, settle } from './page.ts';

const seen = {
  type: 'article-seen',
  site: 'devto',
  siteArticleId: '3100001',
  authorIds: [900101],
  path: articlePath,
  published: true,
};
let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

async function start(ownIds: unknown = [author]) {
  const local = fakeLocal({ [localKeys.ownIds]: ownIds });
  const { sent, send } = fakeBackground();
  await startDetector({ site: devto, win: window, local, send, signal: life.signal });
  await settle();
  return { sent, local };
}

describe('the detector', () => {
  it.each<[PageNumber, string]>([
    ['01', articlePath],
    ['03', articlePath],
    ['08', articlePath],
    ['09', articlePath],
  ])('tells of the own article on page %s, once', async (page, path) => {
    openPage(page, path);
    const { sent } = await start();
    window.dispatchEvent(new Event('pageshow'));
    window.dispatchEvent(new Event('popstate'));
    document.body.append(document.createElement('div'));
    await settle();
    expect(sent).toEqual([seen]);
  });

  it.each<[PageNumber, string]>([
    ['02', '/other_writer/reading-source-code-without-fear-2b9c'],
    ['04', '/new'],
    ['05', `${articlePath}/edit`],
    ['06', '/'],
    ['07', '/dashboard'],
    ['10', `${articlePath}-temp-slug-5501234?preview=secret`],
    ['12', '/sample_author/draft/edit'],
    ['13', `${articlePath}/stats`],
  ])('says nothing on page %s and leaves it as it is', async (page, path) => {
    openPage(page, path);
    const before = document.documentElement.outerHTML;
    const { sent } = await start();
    expect(sent).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves an own article as it is too', async () => {
    openPage('01', articlePath);
    const before = document.documentElement.outerHTML;
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('follows navigations within the page, there and back', async () => {
    openPage('06', '/');
    const { sent } = await start();
    const feed = navigateWithin('09', articlePath);
    await settle();
    expect(sent).toEqual([seen]);
    const article = document.querySelector('#page-content');
    navigateBack(feed, '/');
    await settle();
    expect(sent).toEqual([seen]);
    navigateBack(article, articlePath);
    await settle();
    expect(sent).toEqual([seen, seen]);
  });

  it('judges a page by its own address when it comes from a draft', async () => {
    openPage('10', `${articlePath}-temp-slug-5501234?preview=secret`);
    const { sent } = await start();
    navigateWithin('01', articlePath);
    await settle();
    expect(sent).toEqual([seen]);
  });

  it('tells again of a page that the browser kept and shows again', async () => {
    openPage('01', articlePath);
    const { sent } = await start();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(sent).toEqual([seen, seen]);
  });

  it('sees the article as soon as the author confirms the id', async () => {
    openPage('01', articlePath);
    const { sent, local } = await start([]);
    expect(sent).toEqual([]);
    local.put(localKeys.ownIds, [author]);
    await settle();
    expect(sent).toEqual([seen]);
  });

  it.each([
    null,
    'dev.to',
    { origin: 'https://dev.to' },
    [{ origin: 'https://dev.to', authorId: '900101' }, null],
  ])('takes nothing for its own when storage holds %j', async (stored) => {
    openPage('01', articlePath);
    expect((await start(stored)).sent).toEqual([]);
  });

  it('stops when it is told to', async () => {
    openPage('06', '/');
    const { sent, local } = await start();
    life.abort();
    navigateWithin('09', articlePath);
    window.dispatchEvent(new Event('popstate'));
    local.put(localKeys.ownIds, [author]);
    await settle();
    expect(sent).toEqual([]);
  });
});
