import { expect, test } from 'vitest';
import { createDraftsService } from '@/services/sensing/drafts.ts';
import { drainBeats } from '@/services/sensing/drain.ts';
import { createTimerService } from '@/services/sensing/timer.ts';
import { beat, beatsIn, newPost, noon } from '../support/time/beats.ts';
import { openWorld, post } from '../support/world.ts';

const minute = 60_000;

async function openTimer() {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, 'https://x.example/'));
  let now = noon;
  const alarms = new Set<string>();
  const signs: string[] = [];
  /** A timer service as each context has its own: nothing is kept between two of them. */
  const timer = () =>
    createTimerService(
      world.db,
      { now: () => now },
      {
        ensure: async (name) => void alarms.add(name),
        drop: async (name) => void alarms.delete(name),
        show: async (sign) => void (signs.at(-1) === sign || signs.push(sign)),
      },
    );
  return {
    ...world,
    alarms,
    /** What the toolbar button showed, one after the other. */
    signs,
    timer,
    /** Minutes go by, with a look each, or asleep. */
    async pass(minutes: number, asleep = false) {
      for (let passed = 0; passed < minutes; passed += 1) {
        now += minute;
        if (!asleep) await timer().lookAfter();
      }
    },
    entries: async () =>
      (await world.db.timeEntries.toArray()).map(({ basis, seconds }) => [basis, seconds / 60]),
  };
}

const work = { articleId: 'devto:1', draftId: null, activity: 'research' as const };

test('start, pause, resume, stop: the time is on the article, and no alarm is left', async () => {
  const desk = await openTimer();
  await desk.timer().start(work);
  expect([...desk.alarms]).toEqual(['timer']);
  await desk.pass(30);
  await desk.timer().pause();
  expect([...desk.alarms]).toEqual([]);
  await desk.pass(60);
  await desk.timer().resume();
  await desk.pass(30);
  expect(await desk.timer().stop()).toBe(3600);
  expect([...desk.alarms]).toEqual([]);
  expect((await desk.report.make()).articles).toMatchObject([{ hours: 1, hoursByActivity: { research: 1 } }]);
  expect(await desk.timer().stop()).toBe(0);
  expect(desk.signs).toEqual(['running', 'paused', 'running', 'none']);
});

test('after sleep it asks before it is stopped, and keeps what is kept', async () => {
  const desk = await openTimer();
  await desk.timer().start(work);
  await desk.pass(30);
  await desk.pass(90, true);
  await expect(desk.timer().stop()).rejects.toThrow('Say first whether the time in between was work.');
  // Refused as a whole: it runs on, and nothing is logged.
  expect(desk.signs).toEqual(['running', 'asks']);
  expect(await desk.entries()).toEqual([]);
  await desk.timer().settleGaps(true);
  await desk.timer().stop();
  expect(await desk.entries()).toEqual([['timed', 120]]);
});

test('after a restart it is there, and what the browser was closed for is asked', async () => {
  const desk = await openTimer();
  await desk.timer().start(work);
  await desk.pass(10);
  desk.alarms.clear();
  await desk.pass(60, true);
  await desk.timer().lookAfter();
  expect([...desk.alarms]).toEqual(['timer']);
  await desk.timer().settleGaps(false);
  await desk.timer().stop();
  expect(await desk.entries()).toEqual([['timed', 10]]);
});

test('what timer and sensor both saw counts once, as the timer’s', async () => {
  const desk = await openTimer();
  const store = beatsIn();
  await desk.timer().start(work);
  await desk.pass(20);
  // Typing before the timer was started and all the while.
  store.put(beat('a', -5, 12));
  await drainBeats(desk.db, desk.clock, store);
  expect(await desk.entries()).toEqual([['measured', 5]]);
  await desk.timer().stop();
  store.put(beat('b', 12, 25));
  await drainBeats(desk.db, desk.clock, store);
  expect((await desk.entries()).toSorted()).toEqual([
    ['measured', 5],
    ['measured', 5],
    ['timed', 20],
  ]);
});

test('a timer on a draft counts for the post that is published while it runs', async () => {
  const desk = await openTimer();
  const drafts = createDraftsService(desk.db, { now: () => noon });
  const onPage = { subject: newPost, activity: 'writing' as const, place: newPost.draft.place, from: '' };
  await drafts.open(onPage, 'run:1');
  await desk.timer().start({ articleId: null, draftId: newPost.draft.id, activity: 'writing' });
  await desk.pass(30);
  const published = post(7, 'https://x.example/', { publishedAt: '2026-11-21T12:29:00Z' });
  await desk.articles.store('https://dev.to', published);
  await drafts.published(published, 'run:1');
  await desk.timer().stop();
  const { articles } = await desk.report.make();
  expect(articles.find(({ url }) => url === published.url)?.hours).toBe(0.5);
});

test('one timer at a time, on an article that is there', async () => {
  const desk = await openTimer();
  await desk.timer().start(work);
  await expect(desk.timer().start(work)).rejects.toThrow('There is a timer already.');
  await desk.timer().stop();
  await expect(desk.timer().start({ ...work, articleId: 'devto:404' })).rejects.toThrow(
    'That article is gone.',
  );
  await expect(desk.timer().start({ ...work, articleId: null })).rejects.toThrow(
    'Choose an article or a draft.',
  );
});

test('the keyboard command pressed twice at once pauses and resumes', async () => {
  const desk = await openTimer();
  expect(await desk.timer().toggle()).toBe(false);
  await desk.timer().start(work);
  await Promise.all([desk.timer().toggle(), desk.timer().toggle()]);
  expect((await desk.db.timers.get('timer'))?.since).toBe(noon);
});
