// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://blog.example/"}
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDetector } from '@/content/detector.ts';
import { watchAddress } from '@/sites/page/watch.ts';
import type { Site } from '@/sites/site.ts';
import { fakeBackground, fakeLocal } from './page.ts';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  history.replaceState(null, '', '/');
  show('Home');
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A post of the author's is what has a heading; the heading says which. */
const detect: Site['detect'] = (doc) => {
  const siteArticleId = doc.querySelector('h1')?.textContent;
  if (!siteArticleId) return { kind: 'no-article' };
  const article = { site: 'blog', siteArticleId, authorIds: [], path: `/${siteArticleId}`, published: true };
  return { kind: 'own', article };
};

function show(title: string, post = ''): void {
  document.title = title;
  document.body.innerHTML = post && `<h1>${post}</h1>`;
}

async function start() {
  const { sent, send } = fakeBackground();
  const site = { detect, watch: watchAddress };
  await startDetector({ site, win: window, local: fakeLocal({}), send, signal: life.signal });
  await later();
  return () => sent.map((message) => message.type === 'article-seen' && message.siteArticleId);
}

/** Long enough for a page to put its content in place, and for whatever may be said late. */
const later = () => vi.advanceTimersByTimeAsync(2000);

it('tells of a post once, however its page was come to', async () => {
  const told = await start();
  history.pushState(null, '', '/one');
  show('One', 'one');
  await later();
  expect(told()).toEqual(['one']);
  history.pushState(null, '', '/');
  show('Home');
  await later();
  history.pushState(null, '', '/one');
  show('One', 'one');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await later();
  expect(told()).toEqual(['one', 'one']);
});

it('tells of a post whose content follows its title', async () => {
  const told = await start();
  history.pushState(null, '', '/one');
  document.title = 'One';
  await vi.advanceTimersByTimeAsync(100);
  show('One', 'one');
  await later();
  expect(told()).toEqual(['one']);
});

it('tells again of a post that is shown at another address: what stood on the old one has gone', async () => {
  const told = await start();
  for (const path of ['/one', '/one?again']) {
    history.pushState(null, '', path);
    show(path, 'one');
    await later();
  }
  expect(told()).toEqual(['one', 'one']);
});
