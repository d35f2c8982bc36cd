import { timesRate } from '../money.ts';
import type { Terms } from './terms.ts';

/**
 * What the terms pay on a plan price, minor units, at the usual rate or one of the tiers. `agrees`: whether
 * what was paid fits.
 */
export type Expected = { amount: number; rate: number; agrees: (paid: number, rows: number) => boolean };

export type PaymentKind = 'first-order' | 'recurring';

/**
 * What a payment of `price` should bring; null if the terms don't pay this kind. Terms without a first order
 * pay the first payment like a recurring one. A payment at the rate of any tier agrees, since statements don't
 * say whether a tier was reached; so does one rounded either way to the minor unit.
 */
export function expectedPayment(
  terms: Terms,
  kind: PaymentKind,
  { price, upgraded }: { price: number; upgraded: boolean },
  currency: string,
): Expected | null {
  const ofFirst = kind === 'first-order' && terms.firstOrder !== null;
  const usual = ofFirst ? terms.firstOrder?.rate : recurringRate(terms, upgraded);
  if (usual === undefined) return null;
  const tiers = terms.tiers.flatMap((tier) => (ofFirst ? tier.firstOrderRate : tier.recurringRate) ?? []);
  return ofPrice(price, [usual, ...tiers], terms.maxCommission, currency);
}

function recurringRate({ recurring }: Terms, upgraded: boolean): number | undefined {
  return (upgraded ? recurring?.rateAfterUpgrade : null) ?? recurring?.rate;
}

/** What an upgrade from one price to another should bring at once; null if the terms pay no bonus. */
export function expectedBonus(
  terms: Terms,
  { from, to }: { from: number; to: number },
  currency: string,
): Expected | null {
  if (!terms.upgradeBonus) return null;
  const { rate, base } = terms.upgradeBonus;
  return ofPrice(base === 'invoice' ? to : to - from, [rate], terms.maxCommission, currency);
}

function ofPrice(
  price: number,
  [usual = 0, ...others]: number[],
  maxCommission: number | null,
  currency: string,
): Expected {
  const most = maxCommission ?? Number.POSITIVE_INFINITY;
  return {
    amount: Math.min(timesRate(price, currency, usual), most),
    rate: usual,
    agrees: (paid, rows) =>
      [usual, ...others].some((rate) => Math.abs(paid - Math.min(price * rate, most)) < rows - 1e-6),
  };
}
