import { describe, expect, test } from 'vitest';
import type { NewWork } from '@/core/time/change.ts';
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
  const timer = createTimerService(db, clock, { ensure: nothing, drop: nothing });
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
    ['a day to come', (d) => d.time.logWork({ ...work, hours: 1, day: '2026-11-23' }), /still to come/],
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
      /^A cost is more than 0\.$/,
    ],
  ])('%s: refused in plain words, and nothing is changed', async (_, write, reason) => {
    const desk = await busyDesk();
    const before = await contents(desk);
    expect(await write(desk).then(() => 'done', problemOf)).toMatch(reason);
    expect(await contents(desk)).toEqual(before);
  });
});
