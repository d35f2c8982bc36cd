import { expect, test } from 'vitest';
import { monthOfDay } from '@/core/calendar.ts';
import { sumOf } from '@/core/earnings/earnings.ts';
import { monthAhead } from '@/core/returns/this-month.ts';
import { LongtailDb } from '@/db/database.ts';
import { rebuild } from '@/db/derived/rebuild.ts';
import { createLive } from '@/db/live/live.ts';
import { readPortfolio } from '@/db/live/portfolio.ts';
import { sampleFacts } from '@/sample/facts.ts';
import { createFiguresService } from '@/services/figures.ts';
import { createImportService } from '@/services/import/service.ts';
import { fillSample } from '@/services/sample.ts';

const today = '2026-11-02';

function emptySample() {
  const db = new LongtailDb(`sample-${crypto.randomUUID()}`);
  let time = Date.parse(`${today}T12:00:00Z`);
  const clock = { now: () => time++ };
  const imports = createImportService(db, clock);
  const fill = (facts = sampleFacts) => fillSample(db, clock, imports, facts);
  return { db, clock, fill, portfolio: () => readPortfolio(db, today) };
}

async function openSample() {
  const sample = emptySample();
  await sample.fill();
  await createFiguresService(sample.db, sample.clock).refresh();
  return sample;
}

const filled = openSample();

test('the sample gives the six months to the cent, and nothing outside them', async () => {
  const { months, unattributed, totals, articles } = await (await filled).portfolio();
  expect(months.map(({ month, firstOrder, recurring }) => [month, firstOrder, recurring])).toEqual([
    ['2026-05', 1150, 0],
    ['2026-06', 4300, 800],
    ['2026-07', 8700, 3100],
    ['2026-08', 11200, 6400],
    ['2026-09', 9400, 14800],
    ['2026-10', 6800, 31000],
    ['2026-11', 0, 0],
  ]);
  expect(unattributed.commissions?.toDate).toBe(0);
  expect(articles).toHaveLength(40);
  expect(articles.filter(({ links }) => links.length === 0)).toEqual([]);
  // 415.50 first order, 561.00 recurring, 360.00 flat (12 sign-ups), 237.50 bonus.
  expect(totals.commissions).toMatchObject({
    firstOrder: 41550,
    recurring: 56100,
    flat: 36000,
    bonus: 23750,
  });
});

test('October booked 378.00, and the run rate is 64.00 below it', async () => {
  const ahead = monthAhead(await (await filled).portfolio());
  expect(ahead).toMatchObject({
    month: '2026-10',
    booked: { firstOrder: 6800, recurring: 31000, bonus: 11750, flat: 9000, adjustment: 0 },
    quoted: 37800,
    // 310 seats paid in October, 20 joined with their first order and stayed, 16 cancelled.
    runRate: 31400,
    difference: -6400,
    recurringChange: 400,
    incomplete: [],
  });
});

test('referrals start, upgrade and stop', async () => {
  const { db } = await filled;
  const referrals = await createLive(db, () => today).referrals();
  const states = Object.groupBy(referrals, ({ state }) => state);
  // Of 21 customers of Global API seven cancelled and two fell silent.
  expect([states.active?.length, states.churned?.length, states['presumed-churned']?.length]).toEqual([
    12, 7, 2,
  ]);
  expect(referrals.filter(({ planChanges }) => planChanges.length > 0)).toHaveLength(7);
  expect(referrals.filter(({ conflicts }) => conflicts.length > 0)).toEqual([]);
});

test('filling it again changes nothing, and what is derived equals a rebuild', async () => {
  const { db, fill, portfolio } = await filled;
  const before = await portfolio();
  await fill();
  expect(await portfolio()).toEqual(before);
  const rollups = await db.rollups.toArray();
  const dayRollups = await db.dayRollups.toArray();
  await rebuild(db);
  expect(await db.rollups.toArray()).toEqual(rollups);
  expect(await db.dayRollups.toArray()).toEqual(dayRollups);
});

test('the sums of days are the sums of months', async () => {
  const { db, portfolio } = await filled;
  const { earnings } = await portfolio();
  const days = await createLive(db, () => today).dayEarnings({ from: '2026-01-01', to: today });
  const byMonth = Map.groupBy(days, ({ programId, day }) => `${programId} ${monthOfDay(day)}`);
  const sums = [...byMonth].map(([id, items]) => [id, items.reduce((sum, item) => sum + sumOf(item), 0)]);
  expect(sums.sort()).toEqual(
    earnings.map(({ programId, month, ...earned }) => [`${programId} ${month}`, sumOf(earned)]).sort(),
  );
  expect(earnings.reduce((sum, item) => sum + sumOf(item), 0)).toBe(157_400);
});

test('a filling that was cut off starts over', async () => {
  const { db, fill } = emptySample();
  // Views and statements take longest, and are filled in above.
  const facts = { ...sampleFacts, views: [], statements: [] };
  const articles = facts.articles.slice(0, 2);
  const statements = [{ programId: 'nobody', fileName: 'a.csv', text: 'Date,Commission\n2026-05-01,1\n' }];
  await expect(fill({ ...facts, articles, statements })).rejects.toThrow('Choose the program');
  expect(await db.articles.count()).toBe(2);
  await fill(facts);
  expect(await db.articles.count()).toBe(40);
  expect(await db.timeEntries.count()).toBe(sampleFacts.articles.flatMap(({ work }) => work).length);
});
