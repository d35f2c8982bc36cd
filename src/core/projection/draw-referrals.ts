import { beginWith, drawLuck, drawStays, drawUpgrades, leaveOut, type Place, payAll } from './customers.ts';
import { retentionGrid } from './grid.ts';
import { pricesOf } from './prices.ts';
import type { ProgramDraws } from './program-draws.ts';
import type { Source } from './random.ts';
import { residualOf, unseenOf } from './schedule.ts';
import type { ActiveReferral } from './types.ts';
import { upgradeTable } from './upgrades.ts';

/** Adds what the draws from `from` up to `to` bring, a block at most. Blocks come in order, each once. */
export type AddDraws = (place: Place, from: number, to: number) => void;

/**
 * Simulates an active referral that stands for `weight` of them: how long it stays, and when it upgrades. Every draw
 * uses the same number of random numbers, whatever happens in it, so a customer who leaves sooner changes no other's
 * luck.
 */
export function drawReferral(
  referral: ActiveReferral,
  weight: number,
  program: ProgramDraws,
  luck: Source,
): AddDraws {
  const { periodMonths, upgrade, firstDueMonth } = referral;
  const { tenure, count } = residualOf(referral);
  const leaving = { table: retentionGrid().table, rows: program.points(periodMonths), tenure, periodMonths };
  const upgrades = upgrade && { table: upgradeTable(), rows: program.upgrades, periodMonths };
  const prices = pricesOf([referral], periodMonths);
  const unseen = unseenOf(referral);
  return (place, from, to) => {
    beginWith(from, to, { firstDueMonth, most: count, weight });
    drawLuck(luck);
    drawStays(leaving);
    if (upgrades) {
      drawLuck(luck);
      drawUpgrades(upgrades);
    }
    if (unseen > 0) leaveOut(unseen);
    payAll(place, prices, upgrades !== null);
  };
}
