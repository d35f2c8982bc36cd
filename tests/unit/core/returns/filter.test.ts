import { expect, test } from 'vitest';
import { type ArticleFilter, filterArticles, isFiltering, noFilter } from '@/core/returns/filter.ts';
import { bareRow } from '../../../support/portfolios.ts';

const rows = [
  bareRow(1, { title: 'Queues in Postgres', tags: ['database'], labels: { topic: 'backend', tier: '1' } }),
  bareRow(2, {
    title: 'Calling an LLM',
    tags: ['ai'],
    labels: { topic: 'ai-api', format: 'tutorial' },
    publishedOn: '2026-05-03',
  }),
  bareRow(3, {
    title: 'Comparing LLMs',
    url: 'https://blog.example/llms',
    labels: { topic: 'ai-api' },
    publishedOn: '2026-05-04',
  }),
  { ...bareRow(4, { title: 'Untouched', labels: {} }), programIds: ['deploybox'] },
];

test.each<[string, Partial<ArticleFilter>, number[]]>([
  ['nothing', {}, [1, 2, 3, 4]],
  ['spaces', { text: '  ' }, [1, 2, 3, 4]],
  ['a word of the title, in any case', { text: 'llm' }, [2, 3]],
  ['two words, in any order', { text: 'postgres queues' }, [1]],
  ['a word of the address', { text: 'blog.example' }, [3]],
  ['a tag', { text: 'database' }, [1]],
  ['a label', { text: 'tutorial' }, [2]],
  ['a topic', { topic: { is: 'ai-api' } }, [2, 3]],
  ['a topic and no format', { topic: { is: 'ai-api' }, format: 'none' }, [3]],
  ['a tier', { tier: { is: '1' } }, [1]],
  ['no label at all', { topic: 'none', format: 'none', tier: 'none' }, [4]],
  ['a topic called none', { topic: { is: 'none' } }, []],
  ['a program', { program: 'deploybox' }, [4]],
  ['from a day on', { from: '2026-05-04' }, [3]],
  ['up to a day: what has no date is in no span', { to: '2026-05-03' }, [2]],
  ['text and label together', { text: 'calling', topic: { is: 'backend' } }, []],
])('%s', (_, filter, expected) => {
  const shown = filterArticles(rows, { ...noFilter, ...filter });
  expect(shown.map(({ article }) => article.id)).toEqual(expected.map((n) => `devto:${n}`));
});

test.each<[Partial<ArticleFilter>, boolean]>([
  [{}, false],
  [{ text: ' ' }, false],
  [{ text: 'a' }, true],
  [{ tier: 'none' }, true],
  [{ format: { is: 'list' } }, true],
])('%j filters: %s', (filter, expected) => {
  expect(isFiltering({ ...noFilter, ...filter })).toBe(expected);
});
