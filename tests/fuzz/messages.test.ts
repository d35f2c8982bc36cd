import { expect, test } from 'vitest';
import { beatSchema } from '@/messaging/beats.ts';
import { messageSchema } from '@/messaging/schemas.ts';
import type { Handlers } from '@/messaging/server.ts';
import { answer, fromOwnPage, trustedSender } from '@/messaging/server.ts';
import { fuzz, fuzzTimeout } from '../support/fuzz/fuzz.ts';
import { mutatedJson } from '../support/fuzz/mutate.ts';

const uuid = '7f1ec5b0-7d4b-4a57-9d0e-0c7c1f6d9a11';
const article = {
  site: 'devto',
  siteArticleId: '1',
  authorIds: [1],
  url: 'https://dev.to/me/post',
  canonicalUrl: null,
  title: 'Post',
  publishedAt: '2026-05-14T09:30:00.000Z',
  editedAt: null,
  tags: ['a'],
  language: 'en',
  wordCount: 1,
  links: [{ href: 'https://x.example/', text: 'x', place: 'prose', position: 0.5 }],
  disclosedAt: 0.1,
};
const seen = { site: 'devto', siteArticleId: '1', authorIds: [1], path: '/me/post', published: true };
const messages = [
  { type: 'article-seen', ...seen },
  { type: 'article-read', article },
  { type: 'overlay-figures', publicationId: 'devto:1' },
  { type: 'open-panel', publicationId: 'devto:1' },
  { type: 'hide', scope: 'site', publicationId: 'devto:1' },
  {
    type: 'work-opened',
    subject: { publicationId: 'devto:1' },
    activity: 'writing',
    from: 'https://dev.to/new',
  },
  { type: 'work-ended' },
  { type: 'sync-turn', asker: uuid, answer: null },
  { type: 'timer-pressed', publicationId: 'devto:1', step: { do: 'start', activity: 'editing' } },
  { type: 'sync-start' },
];
const id = 'our-extension';
const page = { id, url: 'https://dev.to/me/post', frameId: 0, tab: { id: 7, windowId: 1, incognito: false } };

test(
  'messages: refused, or handled once in the very shape of the protocol',
  () =>
    fuzz(mutatedJson(messages), async (raw) => {
      const handled: unknown[] = [];
      const note = async (message: unknown) => {
        handled.push(message);
        return null;
      };
      const handlers: Handlers = {
        'article-seen': note,
        'article-read': note,
        'overlay-figures': note,
        'open-panel': note,
        hide: note,
        'timer-pressed': note,
        'work-opened': note,
        'work-ended': note,
        'sync-turn': note,
      };
      const sender = trustedSender(page, id);
      if (!sender) throw new Error('no sender');
      await answer(raw, sender, handlers);
      expect(handled.length).toBeLessThan(2);
      for (const message of handled) expect(messageSchema.safeParse(message).success).toBe(true);
      // No content script speaks as one of our pages, whatever it says.
      expect(fromOwnPage(raw, page, id, 'chrome-extension://our-extension')).toBeNull();
    }),
  fuzzTimeout,
);

test(
  'senders: whatever is said of them, only our script in the top frame of a safe page is trusted',
  () =>
    fuzz(mutatedJson([page]), (raw) => {
      const said = typeof raw === 'object' && raw !== null ? raw : {};
      const sender = trustedSender(said, id);
      if (sender === null) return;
      expect(Reflect.get(said, 'id')).toBe(id);
      expect(Reflect.get(said, 'frameId')).toBe(0);
      expect(sender.url.href).toMatch(/^(https:|http:\/\/(localhost|127\.0\.0\.1)[:/])/);
    }),
  fuzzTimeout,
);

const beat = {
  page: 'p1',
  n: 1,
  subject: { publicationId: 'devto:1' },
  activity: 'writing',
  from: 1_796_000_000_000,
  to: 1_796_000_060_000,
  closed: true,
};
test(
  'beats in storage that content scripts write: refused, or no longer than a stretch can be',
  () =>
    fuzz(mutatedJson([beat]), (raw) => {
      const { data } = beatSchema.safeParse(raw);
      if (!data) return;
      expect(data.to - data.from).toBeGreaterThanOrEqual(0);
      expect(data.to - data.from).toBeLessThanOrEqual(45 * 60_000);
    }),
  fuzzTimeout,
);
