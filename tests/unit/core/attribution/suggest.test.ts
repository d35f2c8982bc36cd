import { describe, expect, test } from 'vitest';
import type { ArticleView } from '@/core/articles/article.ts';
import type { ArticleClicks } from '@/core/attribution/click-share.ts';
import type { LooseGroup } from '@/core/attribution/loose.ts';
import { isSimilar, suggestArticles } from '@/core/attribution/suggest.ts';
import type { OutboundLink } from '@/core/links/link.ts';
import { globalApi } from '../../../support/ledger.ts';
import { outboundLink } from '../../../support/links.ts';

const group = (parts: Partial<LooseGroup>): LooseGroup => ({
  id: 'g',
  programId: 'global-api',
  tie: null,
  items: [],
  amounts: { USD: 750 },
  rows: 1,
  firstDay: '2026-06-10',
  lastDay: '2026-06-10',
  ...parts,
});
const article = (id: string, publishedOn: string): ArticleView => ({
  id,
  url: `https://dev.to/me/${id}-postgres-pooling`,
  title: id,
  publishedOn,
  published: true,
  wordCount: null,
  tags: [],
  language: null,
  labels: {},
  publications: [],
});
const link = (articleId: string, href: string) => outboundLink(href, { articleId, publicationId: articleId });
const toProgram = (articleId: string, subId = '') =>
  link(articleId, `https://go.example-network.com/x?subId1=${subId}`);

const articles = [article('a', '2026-05-01'), article('b', '2026-06-01'), article('c', '2026-06-05')];
const suggest = (
  parts: Partial<LooseGroup>,
  links: OutboundLink[],
  rivals: string[] = [],
  clicks: ArticleClicks[] = [],
) => suggestArticles(group(parts), { program: globalApi, articles, links, rivals, clicks });

describe('suggestions', () => {
  test('the only article that links to the program', () => {
    const links = [toProgram('a'), link('b', 'https://elsewhere.example/')];
    expect(suggest({}, links)).toEqual([{ articleId: 'a', reason: { kind: 'only-article' } }]);
  });

  test('of several the last that appeared within 30 days before the first order', () => {
    const links = [toProgram('a'), toProgram('b'), toProgram('c')];
    expect(suggest({}, links)).toEqual([{ articleId: 'c', reason: { kind: 'published-before', days: 5 } }]);
    expect(suggest({ firstDay: '2026-08-30' }, links)).toEqual([]);
  });

  test('a link of the row that stands in one article only', () => {
    const tie = { field: 'link', value: 'refer.brand.example/abc' } as const;
    const there = link('b', 'https://refer.brand.example/abc');
    expect(suggest({ tie }, [there])[0]).toEqual({ articleId: 'b', reason: { kind: 'link' } });
    expect(suggest({ tie }, [there, { ...there, articleId: 'c' }])).toEqual([]);
  });

  test('a sub-ID much alike, then its words in the address, each article once', () => {
    const tie = { field: 'subId', value: 'Pooling' } as const;
    const found = suggest({ tie }, [toProgram('a', 'poolin'), toProgram('b', 'other')]);
    expect(found).toEqual([
      { articleId: 'a', reason: { kind: 'similar-sub-id', subId: 'poolin' } },
      { articleId: 'b', reason: { kind: 'address' } },
      { articleId: 'c', reason: { kind: 'address' } },
    ]);
  });

  test('both articles that carry the same sub-ID come first', () => {
    const found = suggest({ tie: { field: 'subId', value: 'x' } }, [], ['a', 'b']);
    expect(found.map(({ reason }) => reason.kind)).toEqual(['rival', 'rival']);
  });
});

test.each([
  ['post-b106', 'postb106', true],
  ['My_Tag', 'mytag', true],
  ['kyoto', 'kyoto-guide', true],
  ['newsletter', 'newsletetr', true],
  ['devto-3100001', 'devto-3100002', false],
  ['guide', 'other', false],
  ['ab', 'ac', false],
])('%s and %s are alike: %s', (a, b, expected) => {
  expect(isSimilar(a, b)).toBe(expected);
  expect(isSimilar(b, a)).toBe(expected);
});
