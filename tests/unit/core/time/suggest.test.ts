import { expect, test } from 'vitest';
import type { ArticleView } from '@/core/articles/article.ts';
import { suggestArticle } from '@/core/time/suggest.ts';
import { article, publication } from './articles.ts';

const openedAt = Date.parse('2026-05-13T12:00:00Z');
const on = (id: string, publishedOn: string | null, site = 'devto'): ArticleView =>
  article(id, publishedOn, [publication(site)]);

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
  expect(suggestArticle({ site, openedAt }, articles, 'UTC')?.id ?? null).toBe(suggested);
});
