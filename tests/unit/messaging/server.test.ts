import { describe, expect, test } from 'vitest';
import { answer, fromOwnPage, type Handlers, type RawSender, trustedSender } from '@/messaging/server.ts';

const id = 'our-extension';
const page: RawSender = {
  id,
  url: 'https://dev.to/me/post',
  frameId: 0,
  tab: { id: 7, windowId: 1, incognito: false },
};

describe('who may send', () => {
  test('our content script in the top frame of a page', () => {
    expect(trustedSender(page, id)).toMatchObject({ origin: 'https://dev.to', tabId: 7 });
  });

  test.each<[string, RawSender]>([
    ['another extension', { ...page, id: 'another' }],
    ['dev.to without encryption', { ...page, url: 'http://dev.to/me/post' }],
    ['a frame', { ...page, frameId: 3 }],
    ['no tab', { ...page, tab: undefined }],
    ['a private window', { ...page, tab: { id: 7, incognito: true } }],
    ['no address', { ...page, url: undefined }],
  ])('not %s', (_, sender) => {
    expect(trustedSender(sender, id)).toBeNull();
  });
});

const uuid = '7f1ec5b0-7d4b-4a57-9d0e-0c7c1f6d9a11';
const fetched = {
  status: 200,
  contentType: 'application/json',
  retryAfter: null,
  redirected: false,
  body: '[]',
};

describe('what a message may say', () => {
  const seen = {
    type: 'article-seen',
    site: 'devto',
    siteArticleId: '1',
    authorIds: [1],
    path: '/me/post',
    published: true,
  };
  const link = { href: 'https://x.example/', text: 'x', place: 'prose', position: 0.5 };
  const article = {
    site: 'devto',
    siteArticleId: '1',
    authorIds: [1],
    url: 'https://dev.to/me/post',
    canonicalUrl: null,
    title: 'Post',
    publishedAt: '2026-05-14T09:30:00.000Z',
    editedAt: null,
    tags: [],
    language: null,
    wordCount: 1,
    links: [],
    disclosedAt: 0.1,
  };

  const startResearch = { do: 'start', activity: 'research' };

  async function handled(message: unknown): Promise<string[]> {
    const calls: string[] = [];
    const note = (type: string) => async () => {
      calls.push(type);
      return null;
    };
    const handlers: Handlers = {
      'article-seen': note('article-seen'),
      'article-read': note('article-read'),
      'overlay-figures': note('overlay-figures'),
      'open-panel': note('open-panel'),
      hide: note('hide'),
      'timer-pressed': note('timer-pressed'),
      'work-opened': note('work-opened'),
      'work-ended': note('work-ended'),
      'sync-turn': note('sync-turn'),
    };
    const sender = trustedSender(page, id);
    if (!sender) throw new Error('no sender');
    await answer(message, sender, handlers);
    return calls;
  }

  test.each([
    ['article-seen', seen],
    ['article-read', { type: 'article-read', article }],
    ['overlay-figures', { type: 'overlay-figures', publicationId: 'devto:1' }],
    ['hide', { type: 'hide', scope: 'site', publicationId: 'devto:1' }],
    ['timer-pressed', { type: 'timer-pressed', publicationId: 'devto:1', step: { do: 'stop' } }],
    ['timer-pressed', { type: 'timer-pressed', publicationId: 'devto:1', step: startResearch }],
    ['open-panel', { type: 'open-panel', publicationId: 'devto:1' }],
    ['sync-turn', { type: 'sync-turn', asker: uuid, answer: null }],
    ['sync-turn', { type: 'sync-turn', asker: uuid, answer: { id: uuid, raw: fetched } }],
    ['sync-turn', { type: 'sync-turn', asker: uuid, answer: { id: uuid, raw: null } }],
  ])('%s is handled', async (type, message) => {
    expect(await handled(message)).toEqual([type]);
  });

  test.each([
    ['an unknown type', { type: 'give-me-everything' }],
    ['no object', 'article-seen'],
    ['a further key', { ...seen, admin: true }],
    ['an id that is no number', { ...seen, siteArticleId: '1 OR 1' }],
    ['an author id as text', { ...seen, authorIds: ['1'] }],
    [
      'a preview link',
      { type: 'article-read', article: { ...article, url: 'https://dev.to/me/post?preview=secret' } },
    ],
    ['an address that is none', { type: 'article-read', article: { ...article, url: "'-5.00" } }],
    [
      'a draft at an address that is none',
      {
        type: 'work-opened',
        subject: { draft: { id: 'new:1', site: 'devto', place: 'nowhere' } },
        activity: 'writing',
        from: null,
      },
    ],
    [
      'a script as a link',
      {
        type: 'article-read',
        article: { ...article, links: [{ ...link, href: 'javascript:alert(1)' }] },
      },
    ],
    [
      'a position outside the text',
      { type: 'article-read', article: { ...article, links: [{ ...link, position: 2 }] } },
    ],
    [
      'the words of a disclosure',
      { type: 'article-read', article: { ...article, disclosedAt: 'Contains affiliate links' } },
    ],
    ['a made-up day', { type: 'article-read', article: { ...article, publishedAt: 'yesterday' } }],
    ['no title', { type: 'article-read', article: { ...article, title: ' ' } }],
    ['an answer to nothing', { type: 'sync-turn', asker: uuid, answer: { raw: fetched } }],
    [
      'a status that is none',
      { type: 'sync-turn', asker: uuid, answer: { id: uuid, raw: { ...fetched, status: 0 } } },
    ],
    ['a start from a page', { type: 'sync-start' }],
    [
      'an activity that is none',
      { type: 'timer-pressed', publicationId: 'devto:1', step: { do: 'start', activity: 'sleep' } },
    ],
    [
      'a start without an activity',
      { type: 'timer-pressed', publicationId: 'devto:1', step: { do: 'start' } },
    ],
    ['another scope', { type: 'hide', scope: 'world', publicationId: 'devto:1' }],
  ])('%s is not', async (_, message) => {
    expect(await handled(message)).toEqual([]);
  });
});

describe('who may start a sync', () => {
  const origin = 'chrome-extension://our-extension';
  const popup: RawSender = { id, url: `${origin}/popup.html` };
  const start = { type: 'sync-start', origin: 'https://dev.to' };

  test('a page of ours, in a tab or not', () => {
    expect(fromOwnPage(start, popup, id, origin)).toEqual(start);
    expect(fromOwnPage(start, { ...page, url: `${origin}/options.html` }, id, origin)).toEqual(start);
  });

  test.each<[string, unknown, RawSender]>([
    ['a content script', start, page],
    ['another extension', start, { ...popup, id: 'another' }],
    ['a page whose address begins alike', start, { ...popup, url: `${origin}.evil.example/popup.html` }],
    ['a page of ours that says something else', { type: 'hide' }, popup],
  ])('not %s', (_who, message, sender) => {
    expect(fromOwnPage(message, sender, id, origin)).toBeNull();
  });
});
