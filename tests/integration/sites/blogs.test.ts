import { describe, expect, test } from 'vitest';
import { openWorld } from '../../support/world.ts';

const files = import.meta.glob<string>('../../fixtures/blogs/*/*.{html,xml,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The fixtures of one generator at the addresses that it gave them. */
function webOf(generator: string, pages: Record<string, string>): Record<string, string> {
  const at = ([path, file]: [string, string]) => [
    `https://blog.${generator}.example${path}`,
    files[`../../fixtures/blogs/${generator}/${file}`] ?? '',
  ];
  return Object.fromEntries(Object.entries(pages).map(at));
}

const posts = (base: string) => ['caching', 'queue', 'pooling'].map((slug) => `${base}/${slug}/`).sort();

const blogs: [generator: string, pages: Record<string, string>, feed: string | null, listed: string[]][] = [
  [
    'eleventy',
    { '/': 'index.html', '/feed/feed.xml': 'feed.xml' },
    'https://blog.eleventy.example/feed/feed.xml',
    posts('https://blog.eleventy.example/blog'),
  ],
  [
    'astro',
    {
      '/': 'index.html',
      '/rss.xml': 'rss.xml',
      '/sitemap-index.xml': 'sitemap-index.xml',
      '/sitemap-0.xml': 'sitemap-0.xml',
    },
    'https://blog.astro.example/rss.xml',
    posts('https://blog.astro.example/blog'),
  ],
  // Its front page names no feed: one is found where it usually is, in each of the three formats.
  [
    'docusaurus',
    { '/': 'about.html', '/blog/rss.xml': 'rss.xml' },
    'https://blog.docusaurus.example/blog/rss.xml',
    posts('https://blog.docusaurus.example/blog'),
  ],
  [
    'docusaurus',
    { '/atom.xml': 'atom.xml' },
    'https://blog.docusaurus.example/atom.xml',
    posts('https://blog.docusaurus.example/blog'),
  ],
  [
    'docusaurus',
    { '/feed.json': 'feed.json' },
    'https://blog.docusaurus.example/feed.json',
    posts('https://blog.docusaurus.example/blog'),
  ],
  // No feed at all, but a sitemap.
  [
    'vitepress',
    { '/': 'index.html', '/sitemap.xml': 'sitemap.xml' },
    'https://blog.vitepress.example/sitemap.xml',
    ['caching', 'pooling', 'queue'].map((slug) => `https://blog.vitepress.example/posts/${slug}.html`),
  ],
  ['vitepress', { '/': 'index.html' }, null, []],
];

describe('a blog is added by its address', () => {
  test.each(blogs)('%s with %o', async (generator, pages, feedUrl, listed) => {
    const world = await openWorld();
    const { blog, articles } = await world.blogsOn(webOf(generator, pages)).add(`blog.${generator}.example`);
    expect(blog).toMatchObject({ id: `https://blog.${generator}.example/`, platform: 'blog', feedUrl });
    expect(articles.map(({ url }) => url).sort()).toEqual(listed);
  });

  test('the author confirms; what they confirm is stored, read for words and links, and offered no more', async () => {
    const world = await openWorld();
    const web = webOf('docusaurus', {
      '/': 'list.html',
      '/blog/rss.xml': 'rss.xml',
      '/blog/pooling/': 'pooling.html',
      '/blog/caching/': 'guest.html',
    });
    const service = world.blogsOn(web);
    const { blog, articles } = await service.add('https://blog.docusaurus.example');
    const own = articles.filter(({ url }) => url.includes('pooling'));
    expect(await service.confirm(blog.id, own)).toBe(1);
    const done: number[] = [];
    const urls = own.map(({ url }) => url);
    expect(await service.read(blog.id, urls, (count) => done.push(count))).toBe(1);
    expect(done).toEqual([1]);
    const [article, other] = (await world.report.make()).articles;
    expect(other).toBeUndefined();
    expect(article).toMatchObject({ wordCount: 138, publishedOn: '2026-05-04', tags: ['postgres', 'node'] });
    expect((await service.add('https://blog.docusaurus.example')).articles).toHaveLength(2);
  });

  test('a post by another name is not read into the author’s articles; the name is asked for once', async () => {
    const world = await openWorld();
    const web = webOf('docusaurus', { '/blog/pooling/': 'pooling.html', '/blog/caching/': 'guest.html' });
    const service = world.blogsOn(web);
    const { blog } = await service.add('https://blog.docusaurus.example');
    expect(await service.read(blog.id, Object.keys(web), () => undefined)).toBe(1);
    expect(await service.read(blog.id, Object.keys(web), () => undefined)).toBe(1);
    const stored = await world.db.blogs.get(blog.id);
    expect(stored?.authors.map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ['Sample Author', true],
      ['Guest Writer', null],
    ]);
    expect((await world.db.publications.toArray()).map(({ title }) => title)).toHaveLength(1);
  });

  test('a page that goes by the site’s own name takes no post of another name away; the author’s word does', async () => {
    const world = await openWorld();
    const page = (title: string, author: string) =>
      `<html><head><title>${title}</title><meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">
      <meta property="og:site_name" content="Notes"><meta name="author" content="${author}"></head>
      <body><article><h1>${title}</h1><p>Words of a post.</p></article></body></html>`;
    const web = {
      'https://b.example/one/': page('One', 'Sam Writer'),
      'https://b.example/two/': page('Two', 'Sam Writer'),
      'https://b.example/three/': page('Three', 'Notes'),
    };
    const service = world.blogsOn(web);
    const { blog } = await service.add('https://b.example');
    expect(await service.read(blog.id, Object.keys(web), () => undefined)).toBe(3);
    const titles = async () => (await world.db.publications.toArray()).map(({ title }) => title).sort();
    const names = async () =>
      (await world.db.blogs.get(blog.id))?.authors.map(({ name, isOwn }) => [name, isOwn]);
    expect(await names()).toEqual([
      ['Sam Writer', null],
      ['Notes', true],
    ]);
    expect(await titles()).toEqual(['One', 'Three', 'Two']);
    await service.answer(blog.id, 'Notes', true);
    expect(await titles()).toEqual(['One', 'Three', 'Two']);
    await service.answer(blog.id, 'Sam Writer', false);
    expect(await titles()).toEqual(['Three']);
    expect(await world.db.articles.count()).toBe(1);
  });

  test('open pages are told whose names count now: on confirming, and as soon as a page that is read names one', async () => {
    const world = await openWorld();
    const told: string[] = [];
    const publish = async () => {
      const authors = (await world.db.blogs.toArray()).flatMap((blog) => blog.authors);
      told.push(authors.flatMap(({ name, isOwn }) => (isOwn ? [name] : [])).join(', '));
    };
    const web = webOf('docusaurus', { '/blog/pooling/': 'pooling.html', '/blog/queue/': 'queue.html' });
    const service = world.blogsOn(web, { publish, pause: async () => void told.push('a second page') });
    const { blog } = await service.add('https://blog.docusaurus.example');
    await service.read(blog.id, Object.keys(web), () => undefined);
    const entry = { url: `${blog.id}blog/x/`, title: 'X', published: { instant: null, day: null }, tags: [] };
    await service.confirm(blog.id, [{ ...entry, authors: ['S. Author'] }]);
    expect(told).toEqual(['', 'Sample Author', 'a second page', 'Sample Author, S. Author']);
  });

  test.each(['', 'http://blog.example.com', 'no address', 'ftp://x.example', 'javascript:alert(1)'])(
    'what is no https address is refused with what to give: %s',
    async (address) => {
      const world = await openWorld();
      await expect(world.blogsOn({}).add(address)).rejects.toThrow(/address of a blog/);
      expect(await world.db.blogs.count()).toBe(0);
    },
  );

  const rss = (...urls: string[]) =>
    `<rss version="2.0"><channel><title>B</title>${urls.map((url) => `<item><title>T</title><link>${url}</link></item>`).join('')}</channel></rss>`;
  const sitemap = (...urls: string[]) =>
    `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
  const index = (...urls: string[]) =>
    `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
  const names = (href: string, title = '') =>
    `<html><head><link rel="alternate" type="application/rss+xml" title="${title}" href="${href}"></head></html>`;
  const b = 'https://b.example';

  const found: [
    what: string,
    address: string,
    web: Record<string, string>,
    feed: string,
    listed: string[],
  ][] = [
    [
      'in a folder whose page names its feed',
      'b.example/notes',
      {
        [`${b}/`]: '<html></html>',
        [`${b}/notes`]: names('/notes/posts.rss'),
        [`${b}/notes/posts.rss`]: rss(`${b}/notes/a/`),
      },
      `${b}/notes/posts.rss`,
      [`${b}/notes/a/`],
    ],
    [
      'in a folder that has its feed where feeds are, and not the feed of the whole site',
      `${b}/notes/`,
      {
        [`${b}/`]: names('/news.rss'),
        [`${b}/news.rss`]: rss(`${b}/n/`),
        [`${b}/notes/index.xml`]: rss(`${b}/notes/a/`),
      },
      `${b}/notes/index.xml`,
      [`${b}/notes/a/`],
    ],
    [
      'by an address of a post, where its own page names the feed',
      `${b}/2026/post.html`,
      { [`${b}/`]: names('/posts.rss'), [`${b}/posts.rss`]: rss(`${b}/2026/post.html`) },
      `${b}/posts.rss`,
      [`${b}/2026/post.html`],
    ],
    [
      'in a folder of a site whose sitemap lists more',
      `${b}/notes/`,
      { [`${b}/sitemap.xml`]: sitemap(`${b}/product/x/`, `${b}/notes/a/`) },
      `${b}/sitemap.xml`,
      [`${b}/notes/a/`],
    ],
    [
      'by the sitemap that WordPress itself makes',
      b,
      {
        [`${b}/wp-sitemap.xml`]: index(`${b}/wp-sitemap-posts-post-1.xml`),
        [`${b}/wp-sitemap-posts-post-1.xml`]: sitemap(`${b}/a/`),
      },
      `${b}/wp-sitemap.xml`,
      [`${b}/a/`],
    ],
    [
      'by a sitemap of its own that robots.txt names',
      b,
      {
        [`${b}/robots.txt`]: `User-agent: *\nSitemap: https://other.example/all.xml\nsitemap: ${b}/maps/all.xml\n`,
        'https://other.example/all.xml': sitemap(`${b}/other/`),
        [`${b}/maps/all.xml`]: sitemap(`${b}/a/`),
      },
      `${b}/maps/all.xml`,
      [`${b}/a/`],
    ],
    [
      'by the sitemap of posts, of however many',
      b,
      {
        [`${b}/sitemap.xml`]: index(
          ...['a', 'b', 'c', 'd', 'e', 'post'].map((name) => `${b}/${name}-sitemap.xml`),
        ),
        [`${b}/post-sitemap.xml`]: sitemap(`${b}/a/`),
      },
      `${b}/sitemap.xml`,
      [`${b}/a/`],
    ],
    [
      'by feed and sitemap, which spell its addresses in two ways',
      b,
      {
        [`${b}/feed`]: rss(`${b}/a`, `https://www.b.example/c`),
        [`${b}/sitemap.xml`]: sitemap(`${b}/a/`, `${b}/b/?utm_source=x`, `${b}/c/`),
      },
      `${b}/feed`,
      [`${b}/a`, `${b}/b/`, `${b}/c/`],
    ],
    [
      'by its feed of posts, after one of comments whose title is in another language',
      b,
      {
        [`${b}/`]: names('/comments/feed/', 'B » Kommentar-Feed') + names('/posts.rss', 'B'),
        [`${b}/comments/feed/`]: rss(`${b}/a/#comment-1`),
        [`${b}/posts.rss`]: rss(`${b}/b/`),
      },
      `${b}/posts.rss`,
      [`${b}/b/`],
    ],
  ];

  test.each(found)('%s', async (_what, address, web, feedUrl, listed) => {
    const world = await openWorld();
    const { blog, articles } = await world.blogsOn(web).add(address);
    expect(blog).toMatchObject({ id: `${b}/`, feedUrl });
    expect(articles.map(({ url }) => url)).toEqual(listed);
  });

  test('a feed that is none, or broken, is passed over', async () => {
    const world = await openWorld();
    const web = {
      'https://b.example/feed': '<html>front page</html>',
      'https://b.example/feed.xml': '<rss><channel>',
    };
    const { blog, articles } = await world.blogsOn(web).add('b.example');
    expect([blog.feedUrl, articles]).toEqual([null, []]);
  });
});
