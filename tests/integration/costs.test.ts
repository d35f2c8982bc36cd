import { expect, test } from 'vitest';
import type { CostInput } from '@/core/time/cost.ts';
import { overlayFigures } from '@/services/overlay.ts';
import { english } from '@/ui/i18n/overlay.ts';
import { openWorld, post } from '../support/world.ts';

const days = { day: '2026-05-13', note: '' };

/** Two articles; the first earned 75.00 in two hours. */
async function twoArticles() {
  const world = await openWorld();
  const href = 'https://global-api.example/?sub=devto-1';
  await world.articles.store('https://dev.to', post(1, href));
  await world.articles.store('https://dev.to', post(2, 'https://x.example/'));
  await world.importText(
    'Date,Customer,Event,Commission,Currency,Status,Sub ID\n2026-06-01,M.,First order,75.00,USD,Paid,devto-1\n',
  );
  await world.time.logWork({ articleId: 'devto:1', activity: 'writing', hours: 2, day: '2026-05-12' });
  const articles = async () => {
    const { articles } = await world.report.make();
    const titled = (title: string) => articles.find((article) => article.title === title);
    return { first: titled('Post 1'), second: titled('Post 2') };
  };
  return { world, articles };
}

const of = (articleIds: string[], part: Partial<CostInput> = {}): CostInput => ({
  ...days,
  articleIds,
  of: 'each',
  amount: 3000,
  currency: 'USD',
  ...part,
});

test('a cost comes off the rate: 75.00 less 30.00 in two hours are 22.50 an hour, and 37.50 again without', async () => {
  const { world, articles } = await twoArticles();
  expect((await articles()).first).toMatchObject({ costs: 0, effectiveHourlyRate: 3750 });
  const step = await world.costs.add(of(['devto:1']));
  expect((await articles()).first).toMatchObject({ costs: 3000, effectiveHourlyRate: 2250 });
  await world.costs.revert(step);
  expect((await articles()).first).toMatchObject({ costs: 0, effectiveHourlyRate: 3750 });
});

test('its own page shows the rate against the target of 52.00, and what it will be', async () => {
  const { world } = await twoArticles();
  await world.figures.refresh();
  const texts = { ...english, locale: 'en-US' };
  const shown = await overlayFigures(world.db, world.clock, 'devto:1', false, texts);
  const { projected } = shown ?? {};
  const rate = (amount: number | null | undefined) => Math.round((7500 + (amount ?? Number.NaN)) / 2);
  expect(shown).toMatchObject({
    hourlyRate: 3750,
    shareOfTarget: 3750 / 5200,
    projectedRate: { p10: rate(projected?.p10), p90: rate(projected?.p90), mean: rate(projected?.mean) },
  });
  const other = await overlayFigures(world.db, world.clock, 'devto:2', false, texts);
  expect(other).toMatchObject({ hourlyRate: null, shareOfTarget: null, projectedRate: { mean: null } });
});

test('a bill of 100.01 shared by two articles is on both, to the cent', async () => {
  const { world, articles } = await twoArticles();
  await world.costs.add(of(['devto:1', 'devto:2'], { of: 'shared', amount: 10_001 }));
  const { first, second } = await articles();
  expect([first?.costs, second?.costs]).toEqual([5001, 5000]);
});

test('a cost is changed and removed, and each step is taken back', async () => {
  const { world, articles } = await twoArticles();
  const { after } = await world.costs.add(of(['devto:1']));
  const [id = ''] = after;
  const changed = await world.costs.change(id, of(['devto:2'], { amount: 1200, note: 'Image' }));
  expect((await articles()).second).toMatchObject({ costs: 1200 });
  const removed = await world.costs.remove(id);
  expect((await articles()).second).toMatchObject({ costs: 0 });
  await world.costs.revert(removed);
  expect(await world.db.costs.toArray()).toMatchObject([
    { articleId: 'devto:2', amount: 1200, note: 'Image' },
  ]);
  await world.costs.revert(changed);
  expect(await world.db.costs.toArray()).toMatchObject([{ articleId: 'devto:1', amount: 3000, note: '' }]);
});

test('a cost without a rate leaves the hourly rate unknown until there is one', async () => {
  const { world, articles } = await twoArticles();
  await world.costs.add(of(['devto:1'], { amount: 2000, currency: 'EUR' }));
  expect((await articles()).first).toMatchObject({ costs: null, effectiveHourlyRate: null });
  const { articles: rows } = await world.readPortfolio();
  const row = rows.find(({ article }) => article.id === 'devto:1');
  expect(row).toMatchObject({ otherCosts: { EUR: 2000 }, projectedHourlyRate: null });
  expect(row?.figures?.breakEven).toBeNull();
  await world.rates.save({ month: '2026-05', from: 'EUR', to: 'USD', rate: 1.1 });
  // 75.00 less 20.00 EUR at 1.10, in two hours
  expect((await articles()).first).toMatchObject({ costs: 2200, effectiveHourlyRate: 2650 });
});

test.each([
  ['one of the articles is gone', of(['devto:1', 'devto:9']), /gone/],
  ['the day is still to come', of(['devto:1'], { day: '2026-11-23' }), /in the future/],
  [
    'it is shared by more articles than it has cents',
    of(['devto:1', 'devto:2'], { of: 'shared', amount: 1 }),
    /too small/,
  ],
])('nothing is stored where %s', async (_, input, message) => {
  const { world } = await twoArticles();
  await expect(world.costs.add(input)).rejects.toThrow(message);
  expect(await world.db.costs.count()).toBe(0);
});
