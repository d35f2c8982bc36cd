import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageSchema } from '@/messaging/schemas.ts';
import { blog } from '@/sites/blog.ts';
import { detectOn } from '@/sites/page/detect.ts';
import { readOn } from '@/sites/page/read.ts';

const url = new URL('https://blog.example.com/posts/pool');
const own = { ids: [], blogs: [{ origin: url.origin, path: '/', own: [], others: [] }] };
const prose = 'A pool keeps a few connections open and lends them out, so that nobody waits for a greeting.';

function page(head: string, body = `<main><article><h1>Pool</h1><p>${prose}</p></article></main>`): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** Detects and reads; what comes out must fit the protocol, or be nothing. */
function visit(doc: Document) {
  const before = doc.documentElement.outerHTML.length;
  const verdict = detectOn(blog, doc, url, own);
  const article = readOn(blog, doc, url);
  expect(doc.documentElement.outerHTML.length).toBe(before);
  const read = article && messageSchema.safeParse({ type: 'article-read', article });
  return { verdict, article, fits: read?.success ?? true };
}

const huge = 'x'.repeat(1_000_000);
const nested = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
const many = JSON.stringify({
  '@graph': Array.from({ length: 20_000 }, (_, i) => ({ '@type': 'Article', url: `/p/${i}` })),
});
const links = Array.from({ length: 100_000 }, (_, i) => `<a href="https://spam.example/${i}">x</a>`).join(
  ' ',
);

test.each<[string, Document]>([
  [
    'an attribute of a megabyte',
    page(
      `<meta name="author" content="${huge}"><link rel="canonical" href="https://blog.example.com/${huge}">`,
    ),
  ],
  ['a title of a megabyte', page(`<title>${huge}</title>`)],
  ['100,000 links', page('', `<main><article><h1>Pool</h1><p>${prose}</p><p>${links}</p></article></main>`)],
  ['JSON-LD of a megabyte', page(ld(JSON.stringify({ '@type': 'Article', headline: huge })))],
  ['deeply nested JSON-LD', page(ld(nested))],
  ['JSON-LD with 20,000 articles', page(ld(many))],
  [
    'JSON-LD that refers to itself',
    page(ld('{"@id":"#a","@type":"BlogPosting","author":{"@id":"#a"},"mainEntityOfPage":{"@id":"#a"}}')),
  ],
  ['a thousand scripts of JSON-LD', page(ld('{"@type":"Article"}').repeat(1000))],
  [
    '50,000 share buttons',
    page('', `<main><h1>Pool</h1><p>${prose}</p>${'<i class="share"></i>'.repeat(50_000)}</main>`),
  ],
  ['elements 5,000 deep', page('', `<main><h1>Pool</h1><p>${prose}</p>${'<div>'.repeat(5000)}</main>`)],
])('%s: bounded work, and nothing that does not fit', (_, doc) => {
  const start = performance.now();
  expect(visit(doc).fits).toBe(true);
  // A bound on work, not a measurement: without limits these take minutes.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('JSON that would change prototypes changes none', () => {
  visit(
    page(
      ld(
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"BlogPosting","headline":"Pool"}',
      ),
    ),
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test.each([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'مرحبا بالعالم',
  '👩‍👩‍👧 family',
  'Learning C#',
  '\u202Eevil',
])('the title %s is a text like any other', (title) => {
  const article = visit(
    page(ld(JSON.stringify({ '@type': 'BlogPosting', headline: title }).replaceAll('<', '\\u003c'))),
  ).article;
  expect(article?.title).toBe(title);
});

test.each([
  '0000-00-00',
  '2026-02-30',
  'yesterday',
  '2026-13-01T10:00:00Z',
  '9999999999999',
  '-1',
  'May 99, 2026',
])('the date %s is none', (date) => {
  const article = visit(
    page(ld(JSON.stringify({ '@type': 'BlogPosting', headline: 'Pool', datePublished: date }))),
  ).article;
  expect([article?.publishedAt, article?.publishedOn]).toEqual([null, undefined]);
});

test('whatever JSON-LD says, the page is read or left, and what is sent fits the protocol', () => {
  const keys = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    'author',
    'headline',
    'url',
    'mainEntityOfPage',
    'datePublished',
    'keywords',
    '__proto__',
    'name',
  );
  const leaf = fc.oneof(
    fc.constantFrom('Article', 'BlogPosting', 'Person', '#a', url.href, '2026-05-04'),
    fc.string(),
    fc.integer(),
    fc.constant(null),
  );
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(keys, tie('node'), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(node, (value) => {
      expect(visit(page(ld((JSON.stringify(value) ?? '').replaceAll('<', '\\u003c')))).fits).toBe(true);
    }),
    { seed: 20261129, numRuns: 150 },
  );
});
