import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateEach } from '@/core/time/estimate.ts';
import { workSum } from '@/core/time/week.ts';
import { workEntry } from './entries.ts';

const today = '2026-11-22';
const HOUR = 3600;
const none = new Set<string>();
const of = (id: string, publishedOn: string | null = '2026-05-13') => ({ id, publishedOn });

describe('"these 40 took about 4.5 hours each"', () => {
  const forty = Array.from({ length: 40 }, (_, n) => of(`a${n}`));

  test('adds 180 hours, all of them estimates, on the days of publication', () => {
    const { adds, left, replaces } = estimateEach(forty, [], none, { writing: 4.5 * HOUR }, today);
    expect(workSum(adds)).toEqual({ seconds: 180 * HOUR, estimated: 180 * HOUR });
    expect(new Set(adds.map(({ day }) => day))).toEqual(new Set(['2026-05-13']));
    expect([left, replaces]).toEqual([[], []]);
  });

  test('split by activity: 0.75, 2.5, 0.75 and 0.5', () => {
    const each = {
      research: 0.75 * HOUR,
      writing: 2.5 * HOUR,
      'code-testing': 0.75 * HOUR,
      editing: 0.5 * HOUR,
    };
    const { adds } = estimateEach([of('a')], [], none, each, today);
    expect(adds.map(({ activity, seconds }) => [activity, seconds / HOUR])).toEqual([
      ['research', 0.75],
      ['writing', 2.5],
      ['code-testing', 0.75],
      ['editing', 0.5],
    ]);
  });

  test('only what is lacking is added: of 4.5 hours 1.5 were measured, 3 are estimated', () => {
    const measured = workEntry({ articleId: 'a', seconds: 1.5 * HOUR, basis: 'measured' });
    const { adds } = estimateEach([of('a')], [measured], none, { writing: 4.5 * HOUR }, today);
    expect(adds.map(({ seconds }) => seconds / HOUR)).toEqual([3]);
  });

  test('an article with as much already is left as it is', () => {
    const measured = workEntry({ articleId: 'a', seconds: 5 * HOUR });
    const change = estimateEach([of('a'), of('b')], [measured], none, { writing: 4.5 * HOUR }, today);
    expect(change.left).toEqual(['a']);
    expect(change.adds.map(({ articleId }) => articleId)).toEqual(['b']);
  });

  test('an earlier estimate by hand is replaced, one of a spreadsheet is not', () => {
    const byHand = workEntry({ articleId: 'a', seconds: 4 * HOUR, basis: 'estimated' });
    const sheet = workEntry({ articleId: 'a', seconds: HOUR, basis: 'estimated' });
    const change = estimateEach(
      [of('a')],
      [byHand, sheet],
      new Set([byHand.id]),
      { writing: 3 * HOUR },
      today,
    );
    expect(change.replaces).toEqual([byHand.id]);
    expect(change.adds.map(({ seconds }) => seconds / HOUR)).toEqual([2]);
  });

  test('an earlier estimate goes where there is as much without it', () => {
    const measured = workEntry({ articleId: 'a', seconds: 5 * HOUR });
    const earlier = workEntry({ articleId: 'a', seconds: 10 * HOUR, basis: 'estimated' });
    const both = [measured, earlier];
    const change = estimateEach([of('a')], both, new Set([earlier.id]), { writing: 4.5 * HOUR }, today);
    expect(change).toEqual({ replaces: [earlier.id], adds: [], left: [], cleared: ['a'] });
  });

  test('what is not published yet, or by its date will be, is estimated today', () => {
    const { adds } = estimateEach([of('a', null), of('b', '2027-01-01')], [], none, { writing: HOUR }, today);
    expect(adds.map(({ day }) => day)).toEqual([today, today]);
  });
});

test('with what there is, an estimate comes to the second to what was said', () => {
  const seconds = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(seconds, seconds, seconds, seconds, (research, writing, editing, known) => {
      fc.pre(research + writing + editing > known && known > 0);
      const entry = workEntry({ articleId: 'a', seconds: known });
      const { adds } = estimateEach([of('a')], [entry], none, { research, writing, editing }, today);
      expect(workSum([entry, ...adds]).seconds).toBe(research + writing + editing);
    }),
  );
});
