import { keyOf } from '../ids.ts';
import type { ActiveReferral } from './types.ts';

/** Referrals of one article that say the same, to the cent. */
export type Group = { referral: ActiveReferral; count: number };

/** Groups of referrals that say the same, in an order that depends on nothing but what they say. */
export function alike(referrals: readonly ActiveReferral[]): Group[] {
  const groups = Map.groupBy(referrals, (referral) => keyOf(timingKey(referral), ...amountsOf(referral)));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => (all[0] ? [{ referral: all[0], count: all.length }] : []));
}

/** When a referral's payments fall due, and of which program. */
export function timingKey(referral: ActiveReferral): string {
  const { programId, payments, unseen, firstDueMonth, periodMonths, paymentsLeft } = referral;
  return keyOf(programId, payments, unseen, firstDueMonth, periodMonths, paymentsLeft);
}

/** What its payments bring, as numbers to sort by. */
export function amountsOf({ commission, upgrade }: ActiveReferral): number[] {
  return [commission, upgrade?.commission ?? 0, upgrade?.bonus ?? 0];
}
