import { type Day, isDay } from '../calendar.ts';
import { isCurrency } from '../money.ts';
import { z } from '../schema.ts';

const rate = z.number().min(0).max(10);
const currency = z.string().refine(isCurrency, 'Not an ISO 4217 currency code, like USD');

/** What a program pays, from a day on. Rates are fractions (0.08 is 8 %), amounts minor units. */
export const termsSchema = z.object({
  firstOrder: z.object({ rate }).nullish().default(null),
  recurring: z
    .object({
      rate,
      /** Another rate once a referral has upgraded. */
      rateAfterUpgrade: rate.nullish().default(null),
      /** Months that the program pays for; null: for as long as the customer stays. */
      maxMonths: z.number().int().positive().nullish().default(null),
      /** True: the first order's commission stands in for the first month's recurring one. */
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
  flat: z.object({ amount: z.number().int().nonnegative() }).nullish().default(null),
  /** Days until a commission is approved; it never changes a row's status. */
  holdDays: z.number().int().nonnegative().default(0),
});
export type Terms = z.infer<typeof termsSchema>;

const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'A host name without https:// or a path, like go.example.com');

/** An affiliate program as the author describes it. */
export const programSchema = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(80),
  /** Id of its file in `networks/`; `own-dashboard` where the vendor runs its own program. */
  network: z.string().default('own-dashboard'),
  currency,
  linkHosts: z.array(host).default([]),
  /** Query parameter that carries the author's partner id; links without it don't count. */
  partnerParam: z.string().min(1).nullish().default(null),
  /** Query parameter that carries the sub-ID. */
  subIdParam: z.string().min(1).nullish().default(null),
  /** Terms with the day they hold from, oldest first; the first holds from the start (null). */
  terms: z.array(z.object({ from: z.string().refine(isDay).nullable(), terms: termsSchema })).min(1),
  /** Expected payments of a new referral, E[min(T, 120)]: the prior of the retention posterior. */
  meanLifetimeMonths: z.number().min(2.6).max(69).default(14),
  /** A closed program brings no new referrals. */
  closed: z.boolean().default(false),
});
export type Program = z.infer<typeof programSchema>;

/** The terms in force on a day. */
export function termsOn(program: Program, day: Day): Terms {
  const dated =
    program.terms.filter((entry) => entry.from === null || entry.from <= day).at(-1) ?? program.terms[0];
  if (!dated) throw new RangeError(`Program "${program.name}" has no terms`);
  return dated.terms;
}

/** Days between two payments after which a silent referral is presumed churned: 1.5 periods, 46 for a month. */
export function churnAfterDays(periodMonths: number): number {
  return Math.ceil(1.5 * periodMonths * (365.25 / 12));
}
