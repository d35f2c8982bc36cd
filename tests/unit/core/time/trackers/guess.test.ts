import { describe, expect, test } from 'vitest';
import { guessActivity, guessArticle, guessField } from '@/core/time/trackers/guess.ts';
import { bareRow } from '../../../../support/portfolios.ts';
import { readExport } from './exports.ts';

const articles = [
  { title: 'Postgres connection pooling, explained' },
  { title: 'Webhooks that never get lost' },
  { title: 'Postgres backups for the rest of us' },
].map((part, n) => bareRow(n, { url: `https://dev.to/me/slug-of-post-${n}`, ...part }).article);

test.each([
  ['Postgres connection pooling', 'devto:0'],
  ['write: WEBHOOKS that never get lost!', 'devto:1'],
  ['https://dev.to/me/slug-of-post-2', 'devto:2'],
  ['Postgres', null],
  ['Standup', null],
  ['Backups of postgres', 'devto:2'],
])('"%s" means %s', (value, articleId) => {
  expect(guessArticle(value, articles)).toBe(articleId);
});

describe('what work was, by its words', () => {
  test.each([
    ['toggl', { tag: ['research'], description: ['draft of pooling'] }, 'research'],
    ['toggl', { description: ['Pooling: proofreading'] }, 'editing'],
    ['clockify', { task: ['Demo app'], description: ['draft'] }, 'code-testing'],
    ['clockify', { description: ['replying to comments'] }, 'maintenance'],
    ['toggl', { description: ['Pooling'] }, 'writing'],
    ['wakatime', { project: ['demo'], file: ['/a/pool.ts'] }, 'code-testing'],
    ['wakatime', { project: ['demo'], file: ['/a/article.mdx'] }, 'writing'],
    ['wakatime', { project: ['blog'] }, 'code-testing'],
  ] as const)('%s %j: %s', (tracker, says, activity) => {
    const said = Object.fromEntries(Object.entries(says).map(([field, values]) => [field, [...values]]));
    expect(guessActivity(tracker, { says: said })).toBe(activity);
  });
});

test('rows are told apart by what names articles, else by what is said the most', () => {
  const { rows } = readExport('toggl-detailed.csv');
  expect(guessField('toggl', rows, articles)).toBe('description');
  expect(guessField('toggl', rows, [])).toBe('description');
  expect(guessField('wakatime', [], articles)).toBe('project');
});
