// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://dev.to/"}
import { describe, expect, it } from 'vitest';
import { readOnce } from '@/content/reader.ts';
import { localKeys } from '@/messaging/local-state.ts';
import { devto } from '@/sites/devto.ts';
import { articlePath, author, type PageNumber } from '../sites/pages.ts';
import { fakeBackground, fakeLocal, navigateWithin, openPage } from './page.ts';

async function read() {
  const { sent, send } = fakeBackground();
  const local = fakeLocal({ [localKeys.ownIds]: [author] });
  await readOnce({ site: devto, win: window, local, send });
  return sent;
}

describe('the reader', () => {
  it('sends the facts of an own article, also after a navigation within the page', async () => {
    openPage('06', '/');
    navigateWithin('09', articlePath);
    const facts = {
      siteArticleId: '3100001',
      url: `https://dev.to${articlePath}`,
      canonicalUrl: 'https://blog.example.com/choosing-a-keyboard/',
      wordCount: 102,
    };
    expect(await read()).toMatchObject([{ type: 'article-read', article: facts }]);
  });

  it('never sends the text', async () => {
    openPage('01', articlePath);
    expect(JSON.stringify(await read())).not.toContain('three months typing');
  });

  it.each<[PageNumber, string]>([
    ['02', '/other_writer/reading-source-code-without-fear-2b9c'],
    ['06', '/'],
    ['10', `${articlePath}-temp-slug-5501234?preview=secret`],
  ])('sends nothing from page %s', async (page, path) => {
    openPage(page, path);
    expect(await read()).toEqual([]);
  });
});
