import { expect, test } from 'vitest';
import { addDays } from '@/core/calendar.ts';
import type { TimerStep } from '@/messaging/protocol.ts';
import { overlayFigures } from '@/services/overlay.ts';
import { overlayTimer, stepTimer } from '@/services/sensing/overlay-timer.ts';
import { createTimerService } from '@/services/sensing/timer.ts';
import { createViewsService } from '@/services/views.ts';
import { english } from '@/ui/i18n/overlay.ts';
import { openWorld, post } from '../support/world.ts';

const minute = 60_000;
const today = '2026-11-22';
const link = 'https://go.example-network.com/r';

async function openPage() {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, link));
  let now = Date.parse('2026-11-22T12:00:00Z');
  const clock = { now: () => now };
  const timer = createTimerService(world.db, clock, {
    ensure: async () => undefined,
    drop: async () => undefined,
    show: async () => undefined,
  });
  const texts = { ...english, locale: 'en-US' };
  const figures = () => overlayFigures(world.db, clock, 'devto:1', false, texts);
  return {
    ...world,
    figures,
    attention: async () => (await figures())?.attention,
    press: (articleId: string, step: TimerStep) => stepTimer(world.db, timer, articleId, step),
    timerOn: (articleId: string) => overlayTimer(world.db, clock, articleId),
    async pass(minutes: number) {
      for (let passed = 0; passed < minutes; passed += 1) {
        now += minute;
        await timer.lookAfter();
      }
    },
    sleep: (minutes: number) => {
      now += minutes * minute;
    },
    entries: async () =>
      (await world.db.timeEntries.toArray()).map(({ articleId, activity, seconds }) => [
        articleId,
        activity,
        seconds / 60,
      ]),
  };
}

test('the timer is pressed on the page of an article, and what it counted is logged there', async () => {
  const page = await openPage();
  expect(await page.timerOn('devto:1')).toEqual({ state: 'none' });
  await page.press('devto:1', { do: 'start', activity: 'code-testing' });
  await page.pass(30);
  await page.press('devto:1', { do: 'pause' });
  await page.pass(5);
  const paused = { state: 'paused', activity: 'code-testing', ms: 30 * minute, sleptMs: 0 };
  expect(await page.timerOn('devto:1')).toEqual(paused);
  await page.press('devto:1', { do: 'resume' });
  await page.pass(10);
  await page.press('devto:1', { do: 'stop' });
  expect(await page.entries()).toEqual([['devto:1', 'code-testing', 40]]);
  expect(await page.timerOn('devto:1')).toEqual({ state: 'none' });
});

test("another article's page neither sees it nor moves it", async () => {
  const page = await openPage();
  await page.press('devto:1', { do: 'start', activity: 'research' });
  await page.pass(10);
  expect(await page.timerOn('devto:2')).toEqual({ state: 'elsewhere' });
  for (const step of ['pause', 'resume', 'stop', 'keep', 'discard'] as const)
    await page.press('devto:2', { do: step });
  await page.press('devto:2', { do: 'start', activity: 'research' });
  expect(await page.timerOn('devto:1')).toMatchObject({ state: 'running', ms: 10 * minute });
  expect(await page.entries()).toEqual([]);
});

test('after sleep it says so, stops for no press, and keeps what is kept', async () => {
  const page = await openPage();
  await page.press('devto:1', { do: 'start', activity: 'research' });
  await page.pass(10);
  page.sleep(90);
  expect(await page.timerOn('devto:1')).toMatchObject({ ms: 10 * minute, sleptMs: 90 * minute });
  await page.press('devto:1', { do: 'stop' });
  expect(await page.entries()).toEqual([]);
  await page.press('devto:1', { do: 'keep' });
  await page.press('devto:1', { do: 'stop' });
  expect(await page.entries()).toEqual([['devto:1', 'research', 100]]);
});

test('what needs the author: a draft of no article, an old statement, views that fell', async () => {
  const page = await openPage();
  const [first] = await page.db.articles.toArray();
  const published = (await page.db.publications.get('devto:1'))?.publishedAt ?? expect.fail('No date');
  expect(await page.attention()).toEqual([]);

  const draft = { site: 'devto', place: 'https://dev.to/new', articleId: null, continuedBy: null, tab: null };
  await page.db.drafts.add({ ...draft, id: 'new:1', openedAt: published - minute, seenAt: published });
  const entry = {
    articleId: null,
    draftId: 'new:1',
    activity: 'writing',
    day: today,
    basis: 'measured',
  } as const;
  await page.db.timeEntries.add({
    ...entry,
    id: 'e',
    seconds: 5400,
    startedAt: null,
    endedAt: null,
    createdAt: 1,
  });
  await page.importAll(
    'Date,Customer,Amount,Currency,Kind\n2026-09-01,A,1.00,USD,First order\n',
    '2026-08-01',
    '2026-09-20',
  );
  const views = Array.from({ length: 120 }, (_, ago) => ({
    day: addDays(today, -ago - 1),
    views: ago < 28 ? 10 : 40,
    sampled: true,
  }));
  await createViewsService(page.db).store('devto:1', views);
  expect(first?.id).toBe('devto:1');
  expect(await page.attention()).toEqual([
    '1.5 h on a draft at dev.to may belong to this article: settle it in the popup.',
    'The last statement of Global API reaches Sep 20, 2026.',
    'Views fell from about 1,120 to about 280 in four weeks.',
  ]);
});

test('a look at the page is no work: what is earned by the hour is told from a tenth of one on', async () => {
  const page = await openPage();
  const rows = 'Date,Customer,Amount,Currency,Kind\n2026-09-01,A,1.00,USD,First order\n';
  await page.importAll(rows, '2026-08-01', '2026-09-20');
  const rates = async () => {
    const figures = await page.figures();
    return [figures?.hours, figures?.hourlyRate];
  };
  const entry = {
    articleId: 'devto:1',
    draftId: null,
    activity: 'maintenance',
    day: today,
    basis: 'measured',
    startedAt: null,
    endedAt: null,
    createdAt: 1,
  } as const;
  await page.db.timeEntries.add({ ...entry, id: 'look', seconds: 36 });
  expect(await rates()).toEqual([0.01, null]);
  await page.db.timeEntries.add({ ...entry, id: 'work', seconds: 3564 });
  expect(await rates()).toEqual([1, 0]);
});
