import { expect, test } from 'vitest';
import { cell, retentionGrid } from '@/core/projection/grid.ts';
import { posteriorWeights } from '@/core/projection/posterior.ts';
import { priorWeights } from '@/core/projection/prior.ts';
import { stream, systematicResample } from '@/core/projection/random.ts';
import { simulateArticle } from '@/core/projection/simulate.ts';
import { trafficOfChannel } from '@/core/projection/traffic-table.ts';
import { article, referral } from './outlooks.ts';

const AUTHORS = 800;
const DRAWS = 200;
const MONTHS = 24;

/** Payments a simulated customer makes in all, at most 361. */
function lifetimeAt(point: number, uniform: () => number): number {
  const { survival } = retentionGrid();
  const threshold = 1 - uniform();
  let payments = 1;
  while (payments < 361 && (survival[cell(point, payments)] ?? 0) >= threshold) payments += 1;
  return payments;
}

/** Up to 40 customers of 1 to 24 months: what was seen of them, and what came after. */
function simulate(point: number, uniform: () => number) {
  const churnedAt: number[] = [];
  const activeWithPayments: number[] = [];
  let came = 0;
  const customers = 1 + Math.floor(uniform() * 40);
  for (let customer = 0; customer < customers; customer += 1) {
    const age = 1 + Math.floor(uniform() * 24);
    const lifetime = lifetimeAt(point, uniform);
    if (lifetime < age) churnedAt.push(lifetime);
    else {
      activeWithPayments.push(age);
      came += Math.min(lifetime - age, MONTHS);
    }
  }
  return { seen: { churnedAt, activeWithPayments }, came };
}

/** Where what came lies among the draws, ties broken at random (randomised probability integral transform). */
function rank(draws: Float64Array, came: number, uniform: () => number): number {
  const below = draws.filter((value) => value < came).length;
  const equal = draws.filter((value) => value === came).length;
  return (below + uniform() * equal) / draws.length;
}

// With the truth drawn from the prior, ranks are uniform: 80 % of them within .1 and .9 (s.e. 1.4 points),
// a tenth in either tail (1.1), their mean .5 (.01). Four standard errors are allowed.
test('80 % intervals hold what comes 80 % of the time', () => {
  const uniform = stream('calibration');
  const ranks: number[] = [];
  for (const point of systematicResample(priorWeights(14), AUTHORS, uniform)) {
    const { seen, came } = simulate(point, uniform);
    if (seen.activeWithPayments.length === 0) continue;
    const points = systematicResample(posteriorWeights(seen), DRAWS, uniform);
    const active = seen.activeWithPayments.map((payments) => referral({ payments, commission: 1 }));
    const author = article({ articleId: `author-${ranks.length}`, active });
    const program = { points: () => points, upgrades: new Int32Array(DRAWS), approvalChance: 1 };
    const { incomes } = simulateArticle(author, () => program, {
      draws: DRAWS,
      needed: null,
      trafficOf: trafficOfChannel,
    });
    ranks.push(rank(incomes.get(MONTHS) ?? new Float64Array(), came, uniform));
  }
  const share = (holds: (value: number) => boolean) => ranks.filter(holds).length / ranks.length;
  expect(ranks.length).toBeGreaterThan(0.9 * AUTHORS);
  expect(Math.abs(share((value) => value >= 0.1 && value <= 0.9) - 0.8)).toBeLessThan(0.057);
  expect(Math.abs(share((value) => value < 0.1) - 0.1)).toBeLessThan(0.043);
  expect(Math.abs(share((value) => value > 0.9) - 0.1)).toBeLessThan(0.043);
  expect(Math.abs(ranks.reduce((sum, value) => sum + value, 0) / ranks.length - 0.5)).toBeLessThan(0.041);
});
