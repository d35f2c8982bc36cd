import { keyOf } from '../ids.ts';
import type { ActiveReferral } from './types.ts';

/** Referrals of one article with the same data, to the cent. */
export type Group = { referral: ActiveReferral; count: number };

/** Groups of referrals with the same data, in an order that depends on that data alone. */
export function alike(referrals: readonly ActiveReferral[]): Group[] {
  const groups = Map.groupBy(referrals, (referral) => keyOf(timingKey(referral), ...amountsOf(referral)));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => (all[0] ? [{ referral: all[0], count: all.length }] : []));
}

/** When a referral's payments fall due, and from which program. */
export function timingKey(referral: ActiveReferral): string {
  const { programId, payments, unseen, firstDueMonth, periodMonths, paymentsLeft } = referral;
  return keyOf(programId, payments, unseen, firstDueMonth, periodMonths, paymentsLeft);
}

/** What its payments bring, as numbers to sort by. */
export function amountsOf({ commission, upgrade }: ActiveReferral): number[] {
  return [commission, upgrade?.commission ?? 0, upgrade?.bonus ?? 0];
}
