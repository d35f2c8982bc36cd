import { describe, expect, test } from 'vitest';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { blogPost, openBlog, origin } from '../support/blog-posts.ts';
import { post } from '../support/world.ts';

describe('whose a post is', () => {
  const by = (slug: string, name: string, isSiteOwner = false) =>
    blogPost(slug, { byline: { names: [name], isSiteOwner } });

  test('of another author: refused, and nothing of it kept', async () => {
    const world = await openBlog();
    await expect(world.visitBlog(by('guest', 'Guest Writer'))).rejects.toThrow(/Not an article/);
    expect(await world.db.publications.count()).toBe(0);
  });

  test('a name that is no longer the author’s takes its posts with it', async () => {
    const world = await openBlog();
    await world.visitBlog(blogPost('pool'));
    await world.blogsOn({}).answer(`${origin}/`, 'Sample Author', false);
    expect([await world.db.publications.count(), await world.db.articles.count()]).toEqual([0, 0]);
  });

  test('what was earned by such posts belongs to no article then; one that money was put on by hand stays', async () => {
    const world = await openBlog();
    for (const slug of ['pool', 'queue']) {
      const { links } = post(1, `https://go.example-network.com/?subId1=post-${slug}`);
      await world.visitBlog(blogPost(slug, { links }));
    }
    await world.importText(
      'Id,Date,Customer,Event,Commission,Status,Sub ID\nQ1,2026-06-16,Q.,First order,4.00,Paid,post-pool\nR1,2026-06-17,R.,First order,6.00,Paid,\n',
    );
    const keys = await world.keysOf('R.');
    await world.attribution.settle([{ programId: 'global-api', articleId: 'blog:queue', keys }]);
    const owners = async () => {
      const commissions = await world.db.commissions.toArray();
      return Object.fromEntries(commissions.map(({ customer, articleId }) => [customer, articleId]));
    };
    expect(await owners()).toEqual({ 'Q.': 'blog:pool', 'R.': 'blog:queue' });
    await world.blogsOn({}).answer(`${origin}/`, 'Sample Author', false);
    expect(await owners()).toEqual({ 'Q.': null, 'R.': 'blog:queue' });
    expect(await world.db.articles.toCollection().primaryKeys()).toEqual(['blog:queue']);
    expect(await createSelfCheck(world.db).selfCheck(() => undefined)).toEqual([]);
  });
});
