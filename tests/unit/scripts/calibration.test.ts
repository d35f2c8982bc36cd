import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gridLifetime } from '../../../scripts/calibration/author.ts';
import { calibrate } from '../../../scripts/calibration/calibrate.ts';
import { gatesOf } from '../../../scripts/calibration/gates.ts';
import { chiSquareTail9 } from '../../../scripts/calibration/score.ts';

// A seeded sample of `npm run -s bench:calibration`: of 90 authors a share of .8 has a standard error of .042.
describe('made-up authors held against what came', { timeout: 60_000 }, () => {
  const scores = calibrate({ seed: 'sample', authors: 90, draws: 150, world: { lifetime: gridLifetime } });

  test.each([12, 24])('within %d months, from the referrals there are and from all', (months) => {
    const score = scores[months];
    if (!score) throw new Error('not scored');
    for (const { scored, coverage, bias, standardError, p } of [score.existing, score.all]) {
      expect(scored).toBeGreaterThan(80);
      expect(Math.abs(coverage - 0.8)).toBeLessThan(0.13);
      expect(Math.abs(bias)).toBeLessThan(Math.max(0.02, 3.5 * standardError));
      expect(p).toBeGreaterThan(0.0001);
    }
  });

  test('closer than what an author could work out by hand', () => {
    for (const score of [scores[12], scores[24]]) {
      for (const { existing, all } of Object.values(score?.baselines ?? {})) {
        expect(score?.existing.crps).toBeLessThan(existing);
        expect(score?.all.crps).toBeLessThan(all);
      }
    }
  });
});

test('the committed run of 2,000 authors meets every gate', () => {
  const { prior, settings } = JSON.parse(readFileSync('docs/calibration.json', 'utf8'));
  expect(settings.authors).toBe(2000);
  const gates = Object.entries(gatesOf(prior));
  expect(gates).toHaveLength(32);
  expect(gates.filter(([, { holds }]) => !holds)).toEqual([]);
});

// Abramowitz & Stegun, table 26.8, nine degrees of freedom.
test.each([
  [8.343, 0.5],
  [14.684, 0.1],
  [21.666, 0.01],
])('chi-square %d is exceeded with a chance of %d', (x, chance) => {
  expect(chiSquareTail9(x)).toBeCloseTo(chance, 4);
});
