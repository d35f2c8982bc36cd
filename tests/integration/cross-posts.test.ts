import { describe, expect, test } from 'vitest';
import { storeArticle } from '@/services/articles.ts';
import type { ReadArticle } from '@/sites/site.ts';
import { blogPost, openBlog, origin } from '../support/blog-posts.ts';
import { post } from '../support/world.ts';

describe('a cross-post is the same article', () => {
  const onDevto = (canonicalUrl: string) =>
    post(1, 'https://global-api.example/?sub=devto-1', { canonicalUrl });
  const spellings = [
    `${origin}/pool`,
    `${origin}/pool/`,
    'http://blog.example.com/pool',
    'https://www.blog.example.com/pool?utm_source=dev.to&fbclid=1',
    `${origin}/pool/index.html`,
    `${origin}/%70ool?msclkid=1`,
  ];
  const both = [{ url: `${origin}/pool`, publications: [`${origin}/pool`, post(1, '').url] }];

  test.each(spellings)('dev.to, seen first, names %s as canonical', async (canonical) => {
    const world = await openBlog();
    await world.visitDevto(onDevto(canonical));
    await world.visitBlog(blogPost('pool'));
    expect(await world.articles()).toEqual(both);
  });

  test('and the other way round, with the hours and labels of both, and no link lost', async () => {
    const world = await openBlog();
    await world.visitBlog(blogPost('pool'));
    await world.labels.change([{ articleId: 'blog:pool', labels: { topic: 'databases' } }]);
    await world.visitDevto({ ...onDevto(''), canonicalUrl: null });
    await world.time.logWork({ articleId: 'devto:1', activity: 'writing', hours: 2, day: '2026-05-03' });
    await world.visitDevto(onDevto(`${origin}/pool`));
    expect(await world.articles()).toEqual(both);
    const [article] = (await world.report.make()).articles;
    expect(article).toMatchObject({ hours: 2, labels: { topic: 'databases' } });
    const links = await world.db.links.toArray();
    expect(new Set(links.map(({ articleId }) => articleId))).toEqual(new Set(['blog:pool']));
  });

  test('joined by hand while its page is being read, it stays joined', async () => {
    const world = await openBlog();
    await world.visitBlog(blogPost('pool'));
    await world.visitDevto({ ...onDevto(''), canonicalUrl: null });
    const facts = { ...blogPost('pool', { title: 'Another title' }), published: true };
    await Promise.all([
      storeArticle(world.db, facts, 0, 'UTC'),
      world.publications.merge('blog:pool', 'devto:1'),
    ]);
    expect(await world.db.publications.toArray()).toMatchObject([
      { id: 'blog:pool', articleId: 'devto:1', title: 'Another title' },
      { id: 'devto:1', articleId: 'devto:1' },
    ]);
  });

  describe('by title and day, where neither names the other', () => {
    const title = 'Pooling Postgres connections without tears';
    /** As dev.to's import from a feed leaves it: every page names itself. */
    const imported = (publishedAt = '2026-05-04T08:00:00Z') =>
      post(1, '', { title, publishedAt, canonicalUrl: post(1, '').url });

    test.each(['2026-05-04T08:00:00Z', '2026-05-05T02:30:00Z'])(
      'published at %s there',
      async (publishedAt) => {
        const world = await openBlog();
        await world.visitBlog(blogPost('pool', { title: `${title}.` }));
        await world.visitDevto(imported(publishedAt));
        expect(await world.articles()).toEqual([
          { url: `${origin}/pool`, publications: [`${origin}/pool`, post(1, '').url] },
        ]);
      },
    );

    test.each<[string, ReadArticle[]]>([
      ['two days later', [{ ...imported('2026-05-06T08:00:00Z') }]],
      ['in another language', [{ ...imported(), language: 'de' }]],
      ['by another title', [{ ...imported(), title: `${title}, part 2` }]],
      ['twice on the other site', [imported(), post(2, '', { title, publishedAt: '2026-05-04T09:00:00Z' })]],
    ])('not one published %s', async (_, there) => {
      const world = await openBlog();
      for (const article of there) await world.visitDevto(article);
      await world.visitBlog(blogPost('pool', { title, language: 'en' }));
      expect(await world.articles()).toHaveLength(there.length + 1);
    });

    test('split by hand, they stay apart', async () => {
      const world = await openBlog();
      await world.visitBlog(blogPost('pool', { title }));
      await world.visitDevto(imported());
      await world.publications.split('devto:1');
      await world.visitDevto({ ...imported(), tags: ['postgres'] });
      expect(await world.articles()).toHaveLength(2);
    });

    test('an entry of the blog’s feed, confirmed and not read yet, is one of them', async () => {
      const world = await openBlog();
      await world.visitDevto(imported());
      const published = { instant: '2026-05-04T00:00:00.000Z', day: null };
      const entry = { url: `${origin}/pool`, title, published, tags: [], authors: [] };
      await world.blogsOn({}).confirm(`${origin}/`, [entry]);
      expect(await world.articles()).toHaveLength(1);
    });
  });

  test('two posts of one blog never are, though all its pages name one canonical address', async () => {
    const world = await openBlog();
    await world.visitBlog(blogPost('one', { canonicalUrl: 'https://elsewhere.example/start' }));
    await world.visitBlog(blogPost('two', { canonicalUrl: 'https://elsewhere.example/start' }));
    expect(await world.articles()).toHaveLength(2);
  });

  test('two posts of one host never are by way of a third, whichever of them is read last', async () => {
    const world = await openBlog();
    const copied = (id: number) => post(id, '', { canonicalUrl: `${origin}/one` });
    const hours = async () => (await world.report.make()).articles.map((article) => article.hours).sort();
    await world.visitDevto(copied(1));
    await world.visitDevto(post(2, ''));
    await world.time.logWork({ articleId: 'devto:1', activity: 'writing', hours: 3, day: '2026-05-03' });
    await world.time.logWork({ articleId: 'devto:2', activity: 'writing', hours: 5, day: '2026-05-03' });
    await world.visitBlog(blogPost('one'));
    await world.visitDevto(copied(2));
    expect(await hours()).toEqual([3, 5]);
    await world.visitBlog(blogPost('one', { title: 'Read again' }));
    expect(await hours()).toEqual([3, 5]);
    await world.visitDevto({ ...post(2, ''), title: 'Put right' });
    expect(await world.articles()).toEqual([
      { url: post(2, '').url, publications: [post(2, '').url] },
      { url: `${origin}/one`, publications: [`${origin}/one`, post(1, '').url] },
    ]);
  });

  test('two posts of one host are where the author says so, and what is canonical for one still joins them', async () => {
    const world = await openBlog();
    await world.visitDevto(post(1, '', { canonicalUrl: `${origin}/one` }));
    await world.visitDevto(post(2, ''));
    await world.publications.merge('devto:2', 'devto:1');
    await world.visitBlog(blogPost('one'));
    expect((await world.articles()).map(({ publications }) => publications.length)).toEqual([3]);
  });

  test('a front page as canonical address joins nothing', async () => {
    const world = await openBlog();
    await world.visitDevto(onDevto(`${origin}/`));
    await world.visitBlog(blogPost('one', { canonicalUrl: `${origin}/` }));
    expect(await world.articles()).toHaveLength(2);
  });
});

describe('a post that is met by another spelling of its address', () => {
  const spelled = (slug: string, siteArticleId: string) =>
    blogPost('pool', { siteArticleId, url: `${origin}/${slug}`, canonicalUrl: null });

  test.each([
    ['pool/index.html', 'pool'],
    ['p%6fol/', 'pool'],
    ['pool', 'pool/index.html'],
  ])('%s after %s is the one that is known', async (slug, known) => {
    const world = await openBlog();
    await world.visitBlog(spelled(known, 'first'));
    await world.visitBlog(spelled(slug, 'second'));
    expect(await world.articles()).toEqual([
      { url: `${origin}/${slug}`, publications: [`${origin}/${slug}`] },
    ]);
    const [publication, other] = await world.db.publications.toArray();
    expect(other).toBeUndefined();
    expect(publication).toMatchObject({ id: 'blog:first' });
    expect(publication).not.toHaveProperty('formerUrls');
  });

  test('two that were stored apart become one article when they are read again', async () => {
    const world = await openBlog();
    await world.visitBlog(spelled('pool', 'first'));
    await world.visitBlog(blogPost('queue'));
    const other = {
      id: 'blog:queue',
      url: `${origin}/pool/index.html`,
      names: ['blog.example.com/pool/index.html'],
    };
    await world.db.publications.update('blog:queue', { ...other, canonicalUrl: null });
    await world.visitBlog({ ...spelled('pool/index.html', 'queue'), title: 'Post queue' });
    expect(await world.articles()).toHaveLength(1);
  });
});

describe('by hand', () => {
  test('split articles stay apart, and joined ones together, whatever later visits say', async () => {
    const world = await openBlog();
    const cross = post(1, 'https://global-api.example/?sub=devto-1', { canonicalUrl: `${origin}/pool` });
    await world.visitBlog(blogPost('pool'));
    await world.visitDevto(cross);
    await world.publications.split('devto:1');
    await world.visitDevto({ ...cross, title: 'Another title' });
    await world.visitBlog(blogPost('pool', { title: 'Yet another' }));
    expect(await world.articles()).toHaveLength(2);
    await world.publications.merge('devto:1', 'blog:pool');
    await world.visitDevto({ ...cross, canonicalUrl: null, title: 'And again' });
    expect(await world.articles()).toHaveLength(1);
  });

  test('split off again, from the article that it was split off to', async () => {
    const world = await openBlog();
    await world.visitBlog(blogPost('pool'));
    await world.visitDevto(post(1, '', { canonicalUrl: `${origin}/pool` }));
    const first = await world.publications.split('blog:pool');
    await world.visitDevto(post(2, '', { title: 'Another post', publishedAt: '2025-01-01T08:00:00Z' }));
    await world.publications.merge('devto:2', first);
    await world.labels.change([{ articleId: first, labels: { topic: 'databases' } }]);
    const second = await world.publications.split('blog:pool');
    expect(second).not.toBe(first);
    expect(await world.articles()).toHaveLength(3);
    expect(await world.db.articles.get(first)).toMatchObject({ labels: { topic: 'databases' } });
  });

  test('commissions go with the publication whose sub-ID they carry', async () => {
    const world = await openBlog();
    await world.visitBlog(blogPost('pool'));
    await world.visitDevto(
      post(1, 'https://go.example.com/?sub=devto-1', { canonicalUrl: `${origin}/pool` }),
    );
    const rows = [
      'Id,Date,Customer,Event,Commission,Currency,Status,Sub ID',
      'A1,2026-06-01,A.K.,First order,7.50,USD,Paid,devto-1',
    ];
    await world.importText(rows.join('\n'), {}, '2026-11-20');
    const owners = async () => (await world.db.commissions.toArray()).map(({ articleId }) => articleId);
    expect(await owners()).toEqual(['blog:pool']);
    await world.publications.split('devto:1');
    expect(await owners()).toEqual(['devto:1']);
    await world.publications.merge('devto:1', 'blog:pool');
    expect(await owners()).toEqual(['blog:pool']);
  });
});

describe('an article that moved is the same article', () => {
  test.each<[string, Partial<ReadArticle>, Partial<ReadArticle>]>([
    [
      'by the platform’s own id, though its title changed too',
      { platformId: 'wordpress:42' },
      { platformId: 'wordpress:42', title: 'New' },
    ],
    ['by title and day', { title: 'The same title' }, { title: 'The same title' }],
  ])('%s', async (_, before, after) => {
    const world = await openBlog();
    await world.visitBlog(blogPost('old', before));
    await world.visitBlog(blogPost('new', after));
    expect(await world.articles()).toEqual([{ url: `${origin}/new`, publications: [`${origin}/new`] }]);
    const [publication] = await world.db.publications.toArray();
    expect(publication).toMatchObject({ id: 'blog:old', formerUrls: [`${origin}/old`] });
  });

  test('but a translation with the same title is not, nor another post of the same day', async () => {
    const world = await openBlog();
    await world.visitBlog(blogPost('en', { title: 'Postgres 18', language: 'en' }));
    await world.visitBlog(blogPost('de', { title: 'Postgres 18', language: 'de' }));
    await world.visitBlog(blogPost('other', { title: 'Queues' }));
    expect(await world.articles()).toHaveLength(3);
  });
});
