import { z } from '../schema.ts';

const rate = z.number().min(0).max(10);

/** Rates of a tier reached by the author's own performance; null: unchanged. */
const tierSchema = z.object({
  /** How it is reached, in the program's words; shown, not computed. */
  when: z.string().trim().min(1).max(200),
  firstOrderRate: rate.nullish().default(null),
  recurringRate: rate.nullish().default(null),
});

/**
 * What a program pays, from a day on. Rates are fractions (0.08 is 8 %), amounts minor units. What a
 * statement alone can't show (refunds, fees, cookie, notes) is kept to be read, and changes no figure.
 */
export const termsSchema = z.object({
  firstOrder: z.object({ rate }).nullish().default(null),
  recurring: z
    .object({
      rate,
      /** Another rate once a referral has upgraded; +10 points on 8 % are 0.18 here. */
      rateAfterUpgrade: rate.nullish().default(null),
      /** For how many months the program pays; null: as long as the customer stays. */
      maxMonths: z.number().int().positive().nullish().default(null),
      /** For how many payments the program pays, the first included. The lower of the two caps holds. */
      maxPayments: z.number().int().positive().nullish().default(null),
      /** True: the commission on the first order replaces the first month's recurring one. */
      firstOrderReplacesFirstMonth: z.boolean().default(true),
      /** Months between two payments: 1 monthly, 12 annual. */
      periodMonths: z.number().int().positive().default(1),
    })
    .nullish()
    .default(null),
  upgradeBonus: z
    .object({
      rate,
      base: z.enum(['invoice', 'difference']).default('invoice'),
      per: z.enum(['once', 'each']).default('once'),
    })
    .nullish()
    .default(null),
  flat: z
    .object({
      amount: z.number().int().nonnegative(),
      per: z.enum(['sign-up', 'lead', 'click']).default('sign-up'),
    })
    .nullish()
    .default(null),
  tiers: z.array(tierSchema).default([]),
  /** The highest that one commission can be. */
  maxCommission: z.number().int().positive().nullish().default(null),
  /** Days until a commission is approved; it never changes a row's status. */
  holdDays: z.number().int().nonnegative().default(0),
  /** What a refund does: reverses the commission, takes it back by a row of its own, or neither. */
  refunds: z.enum(['reversed', 'taken-back', 'kept']).nullish().default(null),
  /** Withheld by the network: a share of each commission, and an amount per payout. */
  fees: z
    .object({
      rate: z.number().min(0).max(1).default(0),
      perPayout: z.number().int().nonnegative().default(0),
    })
    .nullish()
    .default(null),
  /** Days after a click within which a purchase counts. */
  cookieDays: z.number().int().positive().nullish().default(null),
  /** Anything that no other field holds: levels, splits, exceptions. */
  notes: z.string().trim().max(2000).default(''),
});
export type Terms = z.infer<typeof termsSchema>;

/**
 * True if the first payment brings a recurring commission: beside that of the first order, or because there is
 * none.
 */
export function recursFromFirst({ firstOrder, recurring }: Terms): boolean {
  return recurring !== null && (firstOrder === null || !recurring.firstOrderReplacesFirstMonth);
}

/** For how many payments of one customer a program pays, the first included; null: no cap. */
export function paymentsCap({
  maxMonths,
  maxPayments,
  periodMonths,
}: NonNullable<Terms['recurring']>): number | null {
  const byMonths = maxMonths === null ? null : Math.ceil(maxMonths / periodMonths);
  if (byMonths === null || maxPayments === null) return byMonths ?? maxPayments;
  return Math.min(byMonths, maxPayments);
}
