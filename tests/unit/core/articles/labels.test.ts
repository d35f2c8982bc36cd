import { describe, expect, test } from 'vitest';
import { changedLabels, formerLabels, labelChangeSchema } from '@/core/articles/label-change.ts';
import { labelValues } from '@/core/articles/labels.ts';

describe('a change of labels', () => {
  const before = { topic: 'ai-api', tier: '1', own: 'kept' };
  test.each([
    [{ format: 'review' as const }, { topic: 'ai-api', tier: '1', own: 'kept', format: 'review' }],
    [{ topic: 'backend' }, { topic: 'backend', tier: '1', own: 'kept' }],
    [{ topic: null }, { tier: '1', own: 'kept' }],
    [{ topic: null, tier: null }, { own: 'kept' }],
    [{}, before],
  ])('%j', (change, after) => {
    expect(changedLabels(before, change)).toEqual(after);
  });

  test.each([
    [{ format: 'review' as const }, { format: null }],
    [
      { topic: null, tier: '2' as const },
      { topic: 'ai-api', tier: '1' },
    ],
    [{}, {}],
  ])('%j is taken back by %j, which leaves the others as they are', (change, former) => {
    expect(formerLabels(before, change)).toEqual(former);
    expect(changedLabels(changedLabels(before, change), former)).toEqual(before);
  });

  test.each([
    [{ topic: '  ai api ' }, true],
    [{ topic: 'x'.repeat(40) }, true],
    [{ topic: null, format: null, tier: null }, true],
    [{ topic: '   ' }, false],
    [{ topic: 'x'.repeat(41) }, false],
    [{ format: 'poem' }, false],
    [{ tier: '4' }, false],
  ])('%j is valid: %s', (change, valid) => {
    expect(labelChangeSchema.safeParse(change).success).toBe(valid);
  });

  test('a topic loses the spaces around it', () => {
    expect(labelChangeSchema.parse({ topic: '  ai api ' })).toEqual({ topic: 'ai api' });
  });
});

test('values in use come once each, in order', () => {
  const labels = [{ topic: 'b' }, { topic: 'a' }, {}, { topic: 'b', tier: '1' }];
  expect(
    labelValues(
      labels.map((each) => ({ labels: each })),
      'topic',
    ),
  ).toEqual(['a', 'b']);
});
