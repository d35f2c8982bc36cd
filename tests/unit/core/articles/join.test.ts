import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossPosts, NAMED_ONLY, withNames } from '@/core/articles/join.ts';

const hosts = ['https://dev.to', 'https://www.blog.example', 'http://blog.example', 'https://other.example'];
const address = fc
  .tuple(fc.constantFrom(...hosts), fc.constantFrom('/', '/a', '/a/', '/b?utm_source=x', '/b', '/c'))
  .map(([host, path]) => host + path);

const publication = fc
  .record({
    site: fc.constantFrom('devto', 'blog', NAMED_ONLY),
    url: address,
    formerUrls: fc.array(address, { maxLength: 2 }),
    canonicalUrl: fc.option(address),
    title: fc.constantFrom('Pooling', 'pooling!', 'Caching', '???', ''),
    language: fc.constantFrom(null, 'en', 'de'),
    publishedOn: fc.constantFrom(null, '2026-10-01', '2026-10-02', '2026-10-09'),
  })
  .map((said) => ({
    ...said,
    ...{ id: '', articleId: '', siteArticleId: '', publishedAt: null, published: true, wordCount: null },
    ...{ tags: [], disclosedAt: null, firstSeenAt: 0, lastSeenAt: 0 },
  }));

test('whoever is a cross-post has a name in common, so that those alone need be looked at', () => {
  fc.assert(
    fc.property(fc.array(publication, { minLength: 2, maxLength: 8 }), (drawn) => {
      const all = drawn.map((each, index) => withNames({ ...each, id: `p${index}`, articleId: `p${index}` }));
      for (const each of all) {
        const near = all.filter(({ names }) => names.some((name) => each.names.includes(name)));
        expect(crossPosts(each, near)).toEqual(crossPosts(each, all));
      }
    }),
  );
});
