import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corrected, movedAll, newWorkSchema, splitOff } from '@/core/time/change.ts';
import { activities } from '@/core/time/entry.ts';
import { stretch, workEntry } from './entries.ts';

const HOUR = 3600;

describe('an entry that the author corrects', () => {
  const measured = stretch('09:00', '11:00');
  const as = (part: object) => corrected(measured, { ...measured, ...part });

  test.each([
    [
      'on another article is measured still',
      { articleId: 'b' },
      { articleId: 'b', basis: 'measured', startedAt: measured.startedAt },
    ],
    [
      'of another activity is measured still',
      { activity: 'editing' },
      { activity: 'editing', basis: 'measured' },
    ],
    [
      'on another day has lost its hours of the day',
      { day: '2026-05-12' },
      { basis: 'measured', startedAt: null, endedAt: null },
    ],
    ['of another length is by hand', { seconds: HOUR }, { basis: 'timed', seconds: HOUR, startedAt: null }],
  ])('%s', (_, part, expected) => {
    expect(as(part)).toMatchObject(expected);
  });

  test('an estimate stays one, however long', () => {
    const estimate = workEntry({ basis: 'estimated' });
    expect(corrected(estimate, { ...estimate, seconds: 9000 }).basis).toBe('estimated');
  });

  test('it is as old as what it stands for, so that spreadsheets see it where it was', () => {
    const old = workEntry({ createdAt: 5 });
    expect(corrected(old, { ...old, seconds: 60 }).createdAt).toBe(5);
  });
});

describe('a split', () => {
  test('of 2 h, half an hour off for editing: 90 minutes and 30, one after the other', () => {
    const [rest, part] = splitOff(stretch('09:00', '11:00'), {
      articleId: 'a',
      activity: 'editing',
      seconds: 1800,
    });
    const at = (clock: string) => Date.parse(`2026-05-13T${clock}:00Z`);
    expect(rest).toMatchObject({
      activity: 'writing',
      seconds: 5400,
      startedAt: at('09:00'),
      endedAt: at('10:30'),
    });
    expect(part).toMatchObject({
      activity: 'editing',
      seconds: 1800,
      startedAt: at('10:30'),
      endedAt: at('11:00'),
    });
  });

  test('of a draft moves a part to an article and leaves the rest with the draft', () => {
    const draft = { ...workEntry(), articleId: null, draftId: 'd' };
    const parts = splitOff(draft, { articleId: 'b', activity: 'writing', seconds: 600 });
    expect(parts.map(({ articleId, draftId }) => [articleId, draftId])).toEqual([
      [null, 'd'],
      ['b', null],
    ]);
  });

  test('loses and adds no second, and every part is valid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 86_400 }), fc.integer({ min: 1, max: 86_399 }), (whole, off) => {
        fc.pre(off < whole);
        const parts = splitOff(workEntry({ seconds: whole }), {
          articleId: 'b',
          activity: 'research',
          seconds: off,
        });
        expect(parts.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(whole);
        for (const part of parts) expect(newWorkSchema.safeParse(part).success).toBe(true);
      }),
    );
  });
});

describe('new work', () => {
  const work = corrected(workEntry(), workEntry());
  test.each([
    ['nothing', { seconds: 0 }, /more than 0/],
    ['less than nothing', { seconds: -3600 }, /more than 0/],
    ['40 hours in a day', { seconds: 40 * HOUR }, /24 hours/],
    ['an estimate of more than 1,000 hours', { seconds: 1001 * HOUR, basis: 'estimated' }, /1,000 hours/],
    ['a day that never was', { day: '2026-02-30' }, /real date/],
    ['work on neither article nor draft', { articleId: null }, /Choose an article/],
  ])('%s is refused with the reason', (_, part, message) => {
    const { error } = newWorkSchema.safeParse({ ...work, ...part });
    expect(error?.issues.map((issue) => issue.message).join()).toMatch(message);
  });

  test('an estimate of 40 hours is none of a day, and may be', () => {
    expect(newWorkSchema.safeParse({ ...work, seconds: 40 * HOUR, basis: 'estimated' }).success).toBe(true);
  });
});

test('of several that are moved, each stays as long and as known as it was, and nothing is touched in vain', () => {
  const activity = fc.constantFrom(...activities);
  const articleId = fc.constantFrom('a', 'b', 'c');
  const entries = fc.array(fc.record({ articleId, activity, seconds: fc.integer({ min: 1, max: 80_000 }) }));
  const to = fc.record({ articleId: fc.option(articleId), activity: fc.option(activity) });
  fc.assert(
    fc.property(entries, to, (parts, there) => {
      const all = parts.map((part) => workEntry(part));
      const { replaces, adds } = movedAll(all, there);
      const wanted = all.map((entry) => ({
        ...entry,
        articleId: there.articleId ?? entry.articleId,
        activity: there.activity ?? entry.activity,
      }));
      const known = (list: typeof adds) =>
        list.map(({ articleId: id, activity: what, seconds, day, basis }) => ({
          id,
          what,
          seconds,
          day,
          basis,
        }));
      const stays = all.filter(({ id }) => !replaces.includes(id));
      const byOrder = (list: ReturnType<typeof known>) => list.map((one) => JSON.stringify(one)).sort();
      expect(byOrder([...known(stays), ...known(adds)])).toEqual(byOrder(known(wanted)));
      expect(adds).toHaveLength(replaces.length);
    }),
  );
});
