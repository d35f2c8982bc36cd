import { describe, expect, test } from 'vitest';
import { readFeed } from '@/services/blogs/feed.ts';

const feed = 'https://blog.example.com/feed.xml';
const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>B</title><item><title>Post</title>${item}</item></channel></rss>`;
const atom = (links: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><id>b</id><entry><id>tag:1</id><title>Post</title>${links}</entry></feed>`;
const link = '<link>https://blog.example.com/post/?utm_source=feed</link>';

describe('where an entry was first', () => {
  test.each([
    [
      'a guid with the address it was first at',
      rss(`${link}<guid>https://first.example/post/</guid>`),
      'https://first.example/post/',
    ],
    [
      'a guid that says it is an address',
      rss(`${link}<guid isPermaLink="true">https://first.example/post</guid>`),
      'https://first.example/post',
    ],
    ['its own address', rss(`${link}<guid>https://blog.example.com/post/</guid>`), undefined],
    [
      'a guid that is no address',
      rss(`${link}<guid isPermaLink="false">https://blog.example.com/?p=12</guid>`),
      undefined,
    ],
    ['a number', rss(`${link}<guid>12345</guid>`), undefined],
    ['a script', rss(`${link}<guid>javascript:alert(1)</guid>`), undefined],
    ['no guid', rss(link), undefined],
    [
      'an Atom entry with a canonical link',
      atom(
        '<link href="https://blog.example.com/post/"/><link rel="canonical" href="https://first.example/post"/>',
      ),
      'https://first.example/post',
    ],
    ['an Atom entry without', atom('<link href="https://blog.example.com/post/"/>'), undefined],
  ])('%s', (_what, text, canonicalUrl) => {
    const [article, other] = readFeed(text, feed);
    expect(other).toBeUndefined();
    expect(article?.url).toBe('https://blog.example.com/post/');
    expect(article?.canonicalUrl).toBe(canonicalUrl);
  });
});
