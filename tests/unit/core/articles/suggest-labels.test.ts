import { expect, test } from 'vitest';
import { suggestLabels } from '@/core/articles/suggest-labels.ts';

test.each([
  ['How to call an LLM from Node', ['ai', 'node', 'openai'], 'ai-api', 'tutorial'],
  ['How I Built a Queue in Postgres', ['postgres', 'database', 'tutorial'], 'backend', 'tutorial'],
  ['Integrating the OpenAI API with Django', [], 'ai-api', 'integration-guide'],
  ['Connect Claude to Slack', ['ai'], 'ai-api', 'integration-guide'],
  ['Claude vs GPT: which one writes better SQL?', ['ai', 'llm'], 'ai-api', 'review'],
  ['Redis Cloud Review: is it worth it?', ['redis'], 'backend', 'review'],
  ['Lessons from 3 years of Kubernetes', ['devops', 'kubernetes'], 'devops', 'lessons-learned'],
  ['5 mistakes I made with GraphQL', ['graphql'], 'backend', 'lessons-learned'],
  ['7 VPS providers for side projects', ['hosting'], 'devops', 'list'],
  ['The 10 best CSS tricks', ['css', 'webdev'], 'frontend', 'list'],
  ['Top 5 vector databases', ['rag', 'database', 'ai'], 'ai-api', 'list'],
  ['Heroku alternatives', ['webdev'], undefined, 'list'],
  ['OAuth from scratch', ['security', 'beginners'], 'security', 'tutorial'],
  ['Thoughts on Flutter', ['Flutter', 'discuss'], 'mobile', undefined],
  ['My year in code', ['career'], undefined, undefined],
  ['2 years on', ['watercooler'], undefined, undefined],
  ['Ce que j’ai fait', ['tutorial'], undefined, 'tutorial'],
  // Tags speak before the title.
  ['An AI wrote my CSS', ['css'], 'frontend', undefined],
  // A tag counts with or without its mark and case.
  ['Pages', ['#Next.js'], 'frontend', undefined],
  ['Scrivere ai clienti', [], undefined, undefined],
  ['OpenAI’s new prices', [], 'ai-api', undefined],
  ['', [], undefined, undefined],
])('“%s” %j: topic %s, format %s', (title, tags, topic, format) => {
  expect(suggestLabels({ title, tags })).toEqual({ ...(topic && { topic }), ...(format && { format }) });
});
