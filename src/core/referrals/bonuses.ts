import { addMonths, type Day } from '../calendar.ts';
import type { Commission } from '../ledger/commission.ts';
import { expectedBonus } from '../programs/expected.ts';
import { type Finding, finding, isStartSeen, type ReconcileContext, termsFor, unpaid } from './finding.ts';
import { isNearUpgrade } from './plan.ts';

/**
 * The bonus that each upgrade should have paid, by plan prices. If the terms pay it once per customer, only the
 * first upgrade brings one, and if the first payment wasn't seen, nobody can tell which that was.
 */
export function reconcileBonuses(commissions: readonly Commission[], context: ReconcileContext): Finding[] {
  const left = new Set(commissions.filter((item) => item.kind === 'bonus'));
  const upgrades = upgradesOf(context);
  return upgrades.flatMap((upgrade, index) => {
    const terms = termsFor(upgrade.day, context);
    const expected = expectedBonus(terms, upgrade, context.referral.currency);
    if (expected === null) return [];
    if (terms.upgradeBonus?.per === 'once' && (index > 0 || !isStartSeen(context))) return [];
    const row = [...left].find((item) => isNearUpgrade(item.day, upgrade.day));
    const step = { day: row?.day ?? upgrade.day, price: upgrade.to };
    if (row === undefined) {
      const due = addMonths(upgrade.day, 1) > context.covered.to ? 'late' : unpaid(upgrade.day, context);
      return [finding(step, { kind: 'bonus', verdict: due, expected }, context)];
    }
    left.delete(row);
    if (row.status === 'reversed') return [finding(step, { kind: 'bonus', verdict: 'reversed' }, context)];
    const unequal = row.amount < expected.amount ? 'short' : 'over';
    const verdict = expected.agrees(row.amount, 1) ? 'paid' : unequal;
    return [finding(step, { kind: 'bonus', verdict, rows: [row], expected }, context)];
  });
}

type Upgrade = { day: Day; from: number; to: number };

function upgradesOf({ steps }: ReconcileContext): Upgrade[] {
  const priced = steps.flatMap(({ day, ownPrice }) => (ownPrice === null ? [] : [{ day, price: ownPrice }]));
  return priced.flatMap(({ day, price }, index) => {
    const before = priced[index - 1]?.price ?? price;
    return price > before ? [{ day, from: before, to: price }] : [];
  });
}
