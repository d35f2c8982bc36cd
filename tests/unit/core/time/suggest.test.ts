import { expect, test } from 'vitest';
import type { ArticleView } from '@/core/articles/article.ts';
import { suggestArticle } from '@/core/time/suggest.ts';
import { article, publication } from './articles.ts';

const openedAt = Date.parse('2026-05-13T12:00:00Z');
const on = (id: string, publishedOn: string | null, site = 'devto'): ArticleView =>
  article(id, publishedOn, [publication(site)]);
/** A post of a blog whose pages tell the platform's id of it. */
const told = (id: string, platformId: string): ArticleView =>
  article(id, '2026-05-14', [{ ...publication('blog'), platformId }]);

test.each<[string, string, ArticleView[], string | null]>([
  [
    'the next one published at its site',
    'devto',
    [on('c', '2026-06-01'), on('b', '2026-05-14'), on('a', '2026-05-12')],
    'b',
  ],
  ['one of the same day', 'devto', [on('b', '2026-05-13')], 'b'],
  ['none that was there before', 'devto', [on('a', '2026-05-12'), on('b', null)], null],
  ['none of another site', 'devto', [on('b', '2026-05-14', 'blog')], null],
  ['of any site, where the page is no platform’s', 'web', [on('b', '2026-05-14', 'blog')], 'b'],
])('%s', (_, site, articles, suggested) => {
  expect(suggestArticle({ id: 'new:1', site, openedAt }, articles, 'UTC')?.id ?? null).toBe(suggested);
});

test.each<[string, string, ArticleView[], string | null]>([
  ['a draft on Medium that had no id yet', 'new:1', [told('b', 'medium:3f9c51ab27de')], 'b'],
  ['one with an id becomes the post of that id by itself', 'medium:1', [told('b', 'medium:2')], null],
  ['posts of another platform are none of it', 'new:1', [told('b', 'wordpress:42')], null],
  ['Hashnode’s posts tell no id: one of a blog', 'hashnode:1', [on('b', '2026-05-14', 'blog')], 'b'],
  ['none of dev.to', 'ghost:g.example:1', [on('b', '2026-05-14')], null],
])('on a platform: %s', (_, id, articles, suggested) => {
  const site = id.startsWith('new:') ? 'medium' : (id.split(':')[0] ?? '');
  expect(suggestArticle({ id, site, openedAt }, articles, 'UTC')?.id ?? null).toBe(suggested);
});

test('a draft of dev.to with an id becomes that post by itself', () => {
  const draft = { id: 'devto:3100090', site: 'devto', openedAt };
  expect(suggestArticle(draft, [on('b', '2026-05-14')], 'UTC')).toBeNull();
});
