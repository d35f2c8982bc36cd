import { describe, expect, test } from 'vitest';
import { readFeed } from '@/services/blogs/feed.ts';

const feed = 'https://blog.example.com/feed.xml';
const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>B</title><item><title>Post</title>${item}</item></channel></rss>`;
const atom = (links: string) => atomFeed(`<id>tag:1</id><title>Post</title>${links}`);
const atomFeed = (entry: string, attributes = '') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>B</title><id>b</id><entry>${entry}</entry></feed>`;
const rdf = (item: string) =>
  `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>B</title></channel>${item}</rdf:RDF>`;
const json = (item: object) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'B', items: [item] });
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

describe('where an entry is', () => {
  const base = 'xml:base="https://blog.example.com/posts/"';
  test.each([
    ['an item of a JSON feed that has an id alone', json({ id: 'https://blog.example.com/a/', title: 'A' })],
    [
      'an item of RDF that has no link',
      rdf('<item rdf:about="https://blog.example.com/a/"><title>A</title></item>'),
    ],
    [
      'an entry of Atom that names its page in other formats first',
      atomFeed(
        '<link type="application/json" href="/a.json"/><link rel="self" href="/a.atom"/><link type="text/html" href="/a/"/>',
      ),
    ],
    [
      'an item of RSS that has the link of Atom',
      rss('<atom:link href="/a/"/>').replace('<rss', '<rss xmlns:atom="http://www.w3.org/2005/Atom"'),
    ],
    ['an item of RSS that has a permanent link alone', rss('<guid>https://blog.example.com/a/</guid>')],
  ])('%s', (_what, text) => {
    expect(readFeed(text, feed).map(({ url }) => url)).toEqual(['https://blog.example.com/a/']);
  });

  test.each([
    ['the base of the feed', atomFeed('<link href="a/"/>', base)],
    ['the base of the entry', atomFeed('<link href="a/"/>').replace('<entry>', `<entry ${base}>`)],
    [
      'a base relative to the one around it',
      atomFeed('<link href="a/"/>', 'xml:base="/posts/x/"').replace('<entry>', '<entry xml:base="../">'),
    ],
    ['the base of RSS', rss('<link>a/</link>').replace('<rss', `<rss ${base}`)],
  ])('%s', (_what, text) => {
    expect(readFeed(text, feed).map(({ url }) => url)).toEqual(['https://blog.example.com/posts/a/']);
  });

  test.each([
    ['an item with an enclosure alone', rss('<enclosure url="https://blog.example.com/a.mp3" length="1"/>')],
    ['a guid that is a number', rss('<guid>12345</guid>')],
    ['an id that is no web address', atomFeed('<id>tag:1</id><title>A</title>')],
    ['an item of a JSON feed that has a number', json({ id: '1', title: 'A' })],
  ])('nowhere: %s', (_what, text) => {
    expect(readFeed(text, feed)).toEqual([]);
  });
});

test('a feed of 5,000 entries is read whole', () => {
  const items = Array.from({ length: 5000 }, (_, i) => `<item><title>T</title><link>/${i}</link></item>`);
  expect(readFeed(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`, feed)).toHaveLength(5000);
});

describe('when an entry was published', () => {
  const dc = (item: string) => rss(item).replace('<rss', '<rss xmlns:dc="http://purl.org/dc/elements/1.1/"');
  const updated = '<updated>2026-05-05T10:00:00Z</updated>';
  test.each([
    [
      'a zone of RFC 822',
      rss(`${link}<pubDate>Mon, 04 May 2026 22:30:00 EST</pubDate>`),
      '2026-05-05T03:30:00.000Z',
    ],
    [
      'universal time',
      rss(`${link}<pubDate>Mon, 04 May 2026 22:30:00 UT</pubDate>`),
      '2026-05-04T22:30:00.000Z',
    ],
    [
      'a zone in figures',
      rss(`${link}<pubDate>Mon, 04 May 2026 22:30:00 +0200</pubDate>`),
      '2026-05-04T20:30:00.000Z',
    ],
    [
      'the zone of Central Europe’s summer',
      rss(`${link}<pubDate>Mon, 04 May 2026 22:30:00 CEST</pubDate>`),
      '2026-05-04T20:30:00.000Z',
    ],
    [
      'Dublin Core alone',
      dc(`${link}<dc:date>2026-05-04T22:30:00+02:00</dc:date>`),
      '2026-05-04T20:30:00.000Z',
    ],
    ['Atom that knows one date', atom(`<link href="/a/"/>${updated}`), '2026-05-05T10:00:00.000Z'],
    [
      'Atom that knows both',
      atom(`<link href="/a/"/><published>2026-05-04T10:00:00Z</published>${updated}`),
      '2026-05-04T10:00:00.000Z',
    ],
    [
      'Atom that knows both of other entries',
      atom(`<link href="/a/"/>${updated}`).replace(
        '</feed>',
        `<entry><link href="/b/"/><published>2026-05-01T10:00:00Z</published>${updated}</entry></feed>`,
      ),
      null,
    ],
  ])('%s', (_what, text, instant) => {
    expect(readFeed(text, feed)[0]?.published.instant).toBe(instant);
  });
});

describe('the title of an entry', () => {
  const at = '<link href="https://blog.example.com/a/"/>';
  const titled = (title: string) => rss(link).replace('<title>Post</title>', `<title>${title}</title>`);
  test.each([
    [
      'HTML in Atom',
      atomFeed(`<title type="html">Tom &amp;amp; Jerry&amp;#8217;s &lt;code&gt;x&lt;/code&gt;</title>${at}`),
      'Tom & Jerry’s x',
    ],
    [
      'XHTML in Atom',
      atomFeed(
        `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Tom <em>&amp;</em> Jerry</div></title>${at}`,
      ),
      'Tom & Jerry',
    ],
    ['text in Atom', atomFeed(`<title>Why &amp;amp; not &lt;b&gt;</title>${at}`), 'Why &amp; not <b>'],
    ['HTML in RSS', titled('<![CDATA[Tom &amp; <em>Jerry</em>&#8217;s &lt;b&gt;]]>'), 'Tom & Jerry’s <b>'],
    ['entities twice in RSS', titled('Tom &amp;amp; Jerry'), 'Tom & Jerry'],
    [
      'a tag that RSS speaks of',
      titled('Using &lt;template&gt; in C &amp; C++'),
      'Using <template> in C & C++',
    ],
    ['text in a JSON feed', json({ url: '/a/', title: 'Why &amp; not <b>' }), 'Why &amp; not <b>'],
  ])('%s', (_what, text, title) => {
    expect(readFeed(text, feed)[0]?.title).toBe(title);
  });
});
