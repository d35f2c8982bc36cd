import { addDays, type Day } from '../calendar.ts';
import { churnAfterDays, type Program, termsOn } from '../programs/program.ts';
import { paymentsCap, recursFromFirst, type Terms } from '../programs/terms.ts';
import type { Channel, NewPlan } from '../projection/types.ts';
import type { Referral } from '../referrals/referral.ts';
import type { OutlookOptions } from './outlook.ts';
import { upgradeOf } from './upgrades.ts';

/** The most plans that stand for what a new customer may buy: those of the newest customers. */
const MOST_PLANS = 50;
/** At least one in so many who sign up is assumed to pay. */
const FEWEST_PAYING = 1 / 200;

export type NewCustomers = Pick<Channel, 'plans' | 'periodMonths' | 'paymentsCap'>;

/**
 * What a program's new customers may buy and bring, by the terms of today and the prices that its own
 * customers first paid, else those of other programs in its currency. Where a sign-up pays too, as many buy nothing after
 * it as did so far. Null where no price is known. `coversTo`: the last day that the program's statements reach.
 */
export function newCustomersOf(
  program: Program,
  referrals: readonly Referral[],
  { asOf, priceRatio, toDisplay }: OutlookOptions,
  coversTo: Day = asOf,
): NewCustomers | null {
  const terms = termsOn(program, asOf);
  const own = referrals.filter((referral) => referral.programId === program.id);
  const others = referrals.filter(({ currency }) => currency === program.currency);
  const ownPrices = firstPrices(own, program);
  const paying = shareThatPays(own, terms, coversTo);
  const prices = (ownPrices.length > 0 ? ownPrices : firstPrices(others, program)).slice(
    0,
    Math.max(1, Math.round(paying * MOST_PLANS)),
  );
  const signUps = Array<number>(Math.round(prices.length / paying) - prices.length).fill(0);
  const priced = [...prices, ...signUps].map((price) => planAt(price, terms, priceRatio));
  const plans =
    priced.length === 0 && !terms.firstOrder && !terms.recurring ? [planAt(0, terms, priceRatio)] : priced;
  const shown = plans.flatMap(
    (plan) => convertPlan(plan, (amount) => toDisplay(amount, program.currency)) ?? [],
  );
  if (shown.length === 0) return null;
  const { recurring } = terms;
  return {
    plans: shown,
    periodMonths: recurring?.periodMonths ?? null,
    paymentsCap: recurring ? paymentsCap(recurring) : 1,
  };
}

/** First prices of customers, newest first, minor units of the program's currency. */
function firstPrices(referrals: readonly Referral[], { currency }: Program): number[] {
  return referrals
    .filter((referral) => referral.converted && referral.currency === currency)
    .toSorted((a, b) =>
      a.firstDay === b.firstDay ? (a.id < b.id ? -1 : 1) : a.firstDay < b.firstDay ? 1 : -1,
    )
    .flatMap((referral) => firstPriceOf(referral) ?? []);
}

/** Of those who signed up, the share who also paid. Whoever signed up lately and hasn't paid yet is left out. */
function shareThatPays(own: readonly Referral[], terms: Terms, coversTo: Day): number {
  const { flat, firstOrder, recurring } = terms;
  if (!flat || flat.per === 'click' || (!firstOrder && !recurring)) return 1;
  const paying = own.filter(({ payments }) => payments > 0).length;
  const signUps = own.filter(
    ({ converted, payments, firstDay, periodMonths }) =>
      converted && payments === 0 && addDays(firstDay, churnAfterDays(periodMonths)) <= coversTo,
  ).length;
  return Math.max(FEWEST_PAYING, Math.max(1, paying) / (Math.max(1, paying) + signUps));
}

/** What a customer paid first, as far as rows say prices: a change of commission names none, a bonus only the new one. */
function firstPriceOf({ planChanges, planPrice }: Referral): number | null {
  const priced = planChanges.find(({ basis }) => basis === 'plan-price');
  if (priced) return priced.from;
  return planChanges.some(({ basis }) => basis === 'bonus') ? null : planPrice;
}

/** What a customer at a price brings, by the terms. */
function planAt(price: number, terms: Terms, priceRatio: number): NewPlan {
  const { firstOrder, recurring, flat } = terms;
  const most = terms.maxCommission ?? Number.POSITIVE_INFINITY;
  const commission = Math.min((recurring?.rate ?? 0) * price, most);
  const order = Math.min((firstOrder?.rate ?? 0) * price, most);
  const firstRecurs = recursFromFirst(terms) && commission > 0;
  const once = flat && flat.per !== 'click' ? flat.amount : 0;
  return {
    first: order + once + (firstRecurs ? commission : 0),
    commission,
    upgrade: upgradeOf(terms, commission, priceRatio),
    ...(firstRecurs && { firstRecurs }),
  };
}

function convertPlan(plan: NewPlan, convert: (amount: number) => number | null): NewPlan | null {
  const [first, commission] = [convert(plan.first), convert(plan.commission)];
  if (first === null || commission === null) return null;
  const { upgrade } = plan;
  if (!upgrade) return { ...plan, first, commission };
  const [later, bonus] = [convert(upgrade.commission), convert(upgrade.bonus)];
  return later === null || bonus === null
    ? null
    : { ...plan, first, commission, upgrade: { commission: later, bonus } };
}
