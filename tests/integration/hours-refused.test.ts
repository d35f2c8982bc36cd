import { describe, expect, test } from 'vitest';
import { corrected, type NewWork } from '@/core/time/change.ts';
import { doubtsOf } from '@/core/time/doubt.ts';
import { readWork } from '@/db/live/work.ts';
import { createDraftsService } from '@/services/sensing/drafts.ts';
import { drainBeats } from '@/services/sensing/drain.ts';
import { createPlacesService } from '@/services/sensing/places.ts';
import { createTimerService } from '@/services/sensing/timer.ts';
import { problemOf } from '@/ui/i18n/problem.ts';
import toggl from '../fixtures/time/toggl-detailed.csv?raw';
import { beat, beatsIn, newPost } from '../support/time/beats.ts';
import { openWorld, post } from '../support/world.ts';

/** An article with an hour of work, a draft, a running timer, a tracker's export that was previewed, and a beat. */
async function busyDesk() {
  const world = await openWorld();
  const { db, clock } = world;
  await world.articles.store(
    'https://dev.to',
    post(1, 'https://x.example/', { title: 'Webhooks never lost' }),
  );
  const nothing = async () => undefined;
  const timer = createTimerService(db, clock, { ensure: nothing, drop: nothing, show: nothing });
  const drafts = createDraftsService(db, clock);
  const places = createPlacesService(db, clock, {
    request: async () => true,
    drop: nothing,
    publish: nothing,
  });
  await world.time.logWork({ articleId: 'devto:1', activity: 'writing', hours: 1, day: '2026-11-20' });
  const place = 'https://dev.to/new';
  await drafts.open({ subject: newPost, activity: 'writing', place, from: '' }, 'tab');
  await timer.start({ articleId: 'devto:1', draftId: null, activity: 'research' });
  await world.trackers.preview(
    { fileName: 'toggl.csv', bytes: new TextEncoder().encode(toggl) },
    { by: null, meanings: {}, user: null, dateOrder: null },
  );
  const store = beatsIn([beat('a', 0, 20)]);
  const [entry] = await db.timeEntries.toArray();
  return { ...world, timer, drafts, places, store, entryId: entry?.id ?? '' };
}
type Desk = Awaited<ReturnType<typeof busyDesk>>;

const cost = { articleIds: ['devto:1'], of: 'each', day: '2026-11-20', note: '', currency: 'USD' } as const;
const work = { articleId: 'devto:1', activity: 'writing', day: '2026-11-20' } as const;
const minute: NewWork = {
  ...{ ...work, draftId: null, seconds: 60, basis: 'timed' },
  ...{ startedAt: null, endedAt: null, createdAt: null },
};

/** All that is stored, table by table. */
async function contents({ db }: Desk) {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

/** Every way in which hours and costs are written. */
const ways: [string, (desk: Desk) => Promise<unknown>][] = [
  ['work by hand', (desk) => desk.time.logWork({ ...work, hours: 1 })],
  ['a correction', (desk) => desk.time.change({ replaces: [desk.entryId], adds: [minute] })],
  ['a removal', (desk) => desk.time.change({ replaces: [desk.entryId], adds: [] })],
  ['a cost', (desk) => desk.costs.add({ ...cost, articleIds: ['devto:1'], amount: 3000 })],
  ['a step of the timer', (desk) => desk.timer.pause()],
  ['a stopped timer', (desk) => desk.timer.stop()],
  ['a tracker’s export', (desk) => desk.trackers.publish()],
  ['a draft that is bound', (desk) => desk.drafts.bind('new:1', 'devto:1')],
  ['a page that is marked', (desk) => desk.places.mark('https://cms.example/', 'one')],
  ['what pages measured', (desk) => drainBeats(desk.db, desk.clock, desk.store)],
];

describe('a disk that is full', () => {
  test.each(ways)('%s: refused with the reason, and nothing is changed', async (_, write) => {
    const desk = await busyDesk();
    const before = await contents(desk);
    const full = () => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    };
    for (const table of desk.db.tables) {
      table.hook('creating', full);
      table.hook('updating', full);
    }
    const said = await write(desk).then(() => 'done', problemOf);
    expect(said).toMatch(/^The browser has no room left\. Nothing was changed\./);
    expect(await contents(desk)).toEqual(before);
    expect(desk.store.left()).toHaveLength(1);
    for (const table of desk.db.tables) {
      table.hook('creating').unsubscribe(full);
      table.hook('updating').unsubscribe(full);
    }
    expect(await write(desk).then(() => 'done', problemOf)).toBe('done');
  });
});

describe('what can’t be', () => {
  const day = 24 * 3600;
  test.each<[string, (desk: Desk) => Promise<unknown>, RegExp]>([
    ['less than no time', (d) => d.time.logWork({ ...work, hours: -1 }), /^Hours must be more than 0\.$/],
    ['no time', (d) => d.time.logWork({ ...work, hours: 0 }), /^Hours must be more than 0\.$/],
    ['40 hours of a day', (d) => d.time.logWork({ ...work, hours: 40 }), /^A day has 24 hours\.$/],
    [
      'more than a thousand hours, even estimated',
      (d) =>
        d.time.change({
          replaces: [],
          adds: [{ ...minute, basis: 'estimated', seconds: 1001 * 3600 }],
        }),
      /^An estimate has at most 1,000 hours\.$/,
    ],
    ['a day to come', (d) => d.time.logWork({ ...work, hours: 1, day: '2026-11-23' }), /in the future/],
    ['no day', (d) => d.time.logWork({ ...work, hours: 1, day: '2026-02-30' }), /must be a real date/],
    ['an article that is gone', (d) => d.time.logWork({ ...work, articleId: 'x', hours: 1 }), /is gone/],
    [
      'a correction to 25 hours',
      (d) => d.time.change({ replaces: [d.entryId], adds: [{ ...minute, seconds: day + 3600 }] }),
      /^A day has 24 hours\.$/,
    ],
    [
      'a cost of two millions',
      (d) => d.costs.add({ ...cost, articleIds: ['devto:1'], amount: 200_000_000 }),
      /^That is too much for one cost\.$/,
    ],
    [
      'a cost of less than nothing',
      (d) => d.costs.add({ ...cost, articleIds: ['devto:1'], amount: -1 }),
      /^A cost must be more than 0\.$/,
    ],
  ])('%s: refused in plain words, and nothing is changed', async (_, write, reason) => {
    const desk = await busyDesk();
    const before = await contents(desk);
    expect(await write(desk).then(() => 'done', problemOf)).toMatch(reason);
    expect(await contents(desk)).toEqual(before);
  });
});

describe('a tracker’s export with what can’t be, or hardly', () => {
  const head = 'Description,Start date,Start time,End date,End time,Duration\n';
  const row = (from: string, to: string, duration: string) =>
    `Webhooks never lost,${from.replace(' ', ',')},${to.replace(' ', ',')},${duration}\n`;

  async function bring(desk: Desk, rows: string) {
    const file = { fileName: 'toggl.csv', bytes: new TextEncoder().encode(head + rows) };
    const said = { by: null, meanings: {}, user: null, dateOrder: null };
    const { rows: plans } = await desk.trackers.preview(file, said);
    return plans.map(({ line, fate, reason }) => ({ line, fate, reason }));
  }
  /** Hours of the article's writing by the report, and what of them is shown as needing a look. */
  async function standing(desk: Desk) {
    const { articles } = await desk.report.make();
    const doubts = doubtsOf(await readWork(desk.db), new Set(['devto:1']), '2026-11-22');
    const shown = doubts.map((doubt) => [doubt.says, 'seconds' in doubt ? doubt.seconds / 3600 : null]);
    return { hours: articles[0]?.hours, shown };
  }

  test.each([
    [
      'less than no time',
      row('2026-03-02 09:00:00', '2026-03-02 10:00:00', '-01:00:00'),
      'The duration is negative.',
    ],
    [
      'an end before its start',
      row('2026-03-02 10:00:00', '2026-03-02 09:00:00', '01:00:00'),
      'It ends before it begins.',
    ],
    [
      '40 hours in one',
      row('2026-03-02 09:00:00', '2026-03-02 10:00:00', '40:00:00'),
      'Longer than from its start to its end.',
    ],
  ])('%s: the line is refused with the reason, and the rest is taken', async (_, wrong, reason) => {
    const desk = await busyDesk();
    const right = row('2026-03-03 09:00:00', '2026-03-03 10:00:00', '01:00:00');
    expect(await bring(desk, wrong + right)).toEqual([
      { line: 2, fate: 'error', reason: expect.stringContaining(reason) },
      { line: 3, fate: 'new', reason: null },
    ]);
    await desk.trackers.publish();
    expect(await standing(desk)).toEqual({ hours: 2, shown: [] });
  });

  test('rows that overlap: both count in full and are shown, until one is mended', async () => {
    const desk = await busyDesk();
    const first = row('2026-03-02 09:00:00', '2026-03-02 11:00:00', '02:00:00');
    const second = row('2026-03-02 10:00:00', '2026-03-02 12:00:00', '02:00:00');
    expect((await bring(desk, first + second)).map(({ fate }) => fate)).toEqual(['new', 'new']);
    await desk.trackers.publish();
    expect(await standing(desk)).toEqual({ hours: 5, shown: [['overlap', 1]] });
    const [later] = await readWork(desk.db).then((all) => all.filter(({ day }) => day === '2026-03-02'));
    if (!later) throw new Error('nothing was imported');
    const change = await desk.time.change({
      replaces: [later.id],
      adds: [corrected(later, { ...later, seconds: 3600 })],
    });
    expect(await standing(desk)).toEqual({ hours: 4, shown: [] });
    await desk.time.undo(change);
    expect(await standing(desk)).toEqual({ hours: 5, shown: [['overlap', 1]] });
  });

  test('a timer forgotten for 40 hours: kept as it is, day by day, and shown', async () => {
    const desk = await busyDesk();
    await bring(desk, row('2026-03-02 09:00:00', '2026-03-04 01:00:00', '40:00:00'));
    await desk.trackers.publish();
    const { hours, shown } = await standing(desk);
    expect(hours).toBe(41);
    expect(shown.toSorted()).toEqual([
      ['long-stretch', 15],
      ['long-stretch', 24],
    ]);
  });
});
