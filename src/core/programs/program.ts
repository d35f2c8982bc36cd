import { type Day, isDay } from '../calendar.ts';
import { isCurrency } from '../money.ts';
import { z } from '../schema.ts';
import { type Terms, termsSchema } from './terms.ts';

const currency = z.string().refine(isCurrency, 'Not an ISO 4217 currency code, like USD');

const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'A host name without https:// or a path, like go.example.com');

/** Terms with the day they apply from. */
const datedTermsSchema = z.object({
  from: z.string().refine(isDay).nullable(),
  /** True: customers who came before keep the terms they came under. */
  newCustomersOnly: z.boolean().default(false),
  terms: termsSchema,
});
export type DatedTerms = z.infer<typeof datedTermsSchema>;

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
  /** What commissions are paid in; credit is not money and stands apart: see `paidInMoney`. */
  paidIn: z.enum(['money', 'credit']).default('money'),
  /** Oldest first; the first applies from the start (null). */
  terms: z.array(datedTermsSchema).min(1),
  /** Expected payments of a new referral, E[min(T, 120)]: the prior of the retention posterior. */
  meanLifetimeMonths: z.number().min(2.6).max(69).default(14),
  /** A closed program brings no new referrals. */
  closed: z.boolean().default(false),
});
export type Program = z.infer<typeof programSchema>;

/** The terms in force on a day, for a customer who comes that day or, with `cameOn`, came earlier. */
export function termsOn(program: Program, day: Day, cameOn: Day = day): Terms {
  const dated = program.terms.filter(
    ({ from, newCustomersOnly }) => from === null || (from <= day && (!newCustomersOnly || from <= cameOn)),
  );
  const [first] = program.terms;
  if (!first) throw new RangeError(`Program "${program.name}" has no terms`);
  return (dated.at(-1) ?? first).terms;
}

/** Days without a payment after which a referral is presumed churned: 1.5 billing periods, 46 days for a month. */
export function churnAfterDays(periodMonths: number): number {
  return Math.ceil(1.5 * periodMonths * (365.25 / 12));
}

/** The rows that are money. Credit can't be added to money, and is shown only with its program. */
export function paidInMoney<T extends { programId: string }>(
  programs: readonly Program[],
  rows: readonly T[],
): T[] {
  const inCredit = new Set(programs.filter(({ paidIn }) => paidIn === 'credit').map(({ id }) => id));
  return inCredit.size === 0 ? [...rows] : rows.filter(({ programId }) => !inCredit.has(programId));
}
