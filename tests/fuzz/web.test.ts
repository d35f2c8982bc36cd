import { expect, test } from 'vitest';
import { z } from 'zod';
import { readAnswer } from '@/forem/answer.ts';
import { readForemBody } from '@/forem/body.ts';
import { articleSchema, historySchema, pageSchema, referrersSchema } from '@/forem/schemas.ts';
import { readFeed } from '@/services/blogs/feed.ts';
import { readSitemap } from '@/services/blogs/sitemap.ts';
import { corpusOf } from '../support/fuzz/corpus.ts';
import { fuzz, fuzzTimeout } from '../support/fuzz/fuzz.ts';
import { mutated, mutatedJson } from '../support/fuzz/mutate.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const isWeb = (address: string) => /^https?:$/.test(new URL(address).protocol);

const answers = ['articles_me_all', 'analytics_historical', 'analytics_referrers'].map((name): unknown =>
  JSON.parse(corpusOf(100_000, `tests/fixtures/forem/api/${name}.json`)[0] ?? ''),
);
/** Two articles hold every field. */
const short = answers.map((answer) => (Array.isArray(answer) ? answer.slice(0, 2) : answer));

test(
  'answers of the API: data of the known shape, or a failure that says where it differs',
  () =>
    fuzz(mutatedJson(short), (value) => {
      const raw = { status: 200, contentType: 'application/json', retryAfter: null, redirected: false };
      for (const schema of [pageSchema, z.array(articleSchema), historySchema, referrersSchema]) {
        const answer = readAnswer({ ...raw, body: JSON.stringify(value) ?? '' }, schema, now);
        if ('failure' in answer) expect(answer.failure.kind).toBe('changed');
      }
    }),
  fuzzTimeout,
);

test(
  'answers that are no JSON',
  () =>
    fuzz(mutated(short.map((answer) => JSON.stringify(answer).slice(0, 1500))), (body) => {
      for (const [status, contentType] of [
        [200, 'application/json'],
        [429, 'text/html'],
        [422, 'application/json; charset=utf-8'],
      ] as const) {
        const raw = { status, contentType, retryAfter: body.slice(0, 40), redirected: false, body };
        const answer = readAnswer(raw, historySchema, now);
        if ('failure' in answer && answer.failure.kind === 'too-many') {
          expect(answer.failure.waitMs ?? 0).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  fuzzTimeout,
);

const bodies = [
  '---\ntitle: A\ntags: x, y\n---\n# Keys\n\nSee [this](https://go.example.com/?sub=devto-1 "t") and {% link https://dev.to/a/b %}.\n',
  '```js\nconst a = 1;\n```\n\n> quote\n\n| a | b |\n|---|---|\n| [x](https://x.example) | `y` |\n\n{% embed https://y.example/?a=1 %}\n',
  '<a href="https://z.example/?ref=me">z</a> ![p](https://p.example/i.png) <details><summary>s</summary>t</details>\n',
];
test(
  'texts of articles: words and web links, whatever the Markdown',
  () =>
    fuzz(mutated(bodies), (source) => {
      const reading = readForemBody(source, new URL('https://dev.to/a/b'), 'en');
      expect(Number.isSafeInteger(reading.wordCount) && reading.wordCount >= 0).toBe(true);
      for (const { href, position } of reading.links) {
        expect(isWeb(href)).toBe(true);
        expect(position >= 0 && position <= 1).toBe(true);
      }
    }),
  fuzzTimeout,
);

const feeds = [
  '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>B</title><item><title>One</title><link>https://b.example/one</link><pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate><dc:creator>Me</dc:creator><category>x</category></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><entry><title>Two</title><link href="/two"/><id>urn:2</id><published>2026-05-04T10:00:00Z</published><author><name>Me</name></author></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"B","items":[{"id":"3","url":"https://b.example/three","title":"Three","date_published":"2026-05-04"}]}',
];
test(
  'feeds: articles at web addresses, or no feed',
  () =>
    fuzz(mutated(feeds), (text) => {
      const listed = (() => {
        try {
          return readFeed(text, 'https://b.example/feed');
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          return [];
        }
      })();
      for (const { url, title, tags, authors } of listed) {
        expect(isWeb(url)).toBe(true);
        expect([title, ...tags, ...authors].every((part) => typeof part === 'string')).toBe(true);
      }
    }),
  fuzzTimeout,
);

test(
  'sitemaps: whole addresses, or none',
  () =>
    fuzz(
      mutated([
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://b.example/one</loc></url></urlset>',
        '<sitemapindex><sitemap><loc>https://b.example/s.xml</loc></sitemap></sitemapindex>',
      ]),
      (text) => {
        const { pages, sitemaps } = readSitemap(text, 'https://b.example/sitemap.xml');
        for (const address of [...pages, ...sitemaps]) expect(URL.canParse(address)).toBe(true);
      },
    ),
  fuzzTimeout,
);
