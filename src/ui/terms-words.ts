import type { Program } from '@/core/programs/program.ts';
import type { Terms } from '@/core/programs/terms.ts';
import { formatPercent } from './format.ts';
import { termsText } from './i18n/terms.ts';

const text = termsText.words;

type Money = (amount: number, currency: string) => string;

/** What terms pay, in plain words, a phrase for each part; [] if they pay nothing. */
export function ratesInWords(terms: Terms, currency: string, money: Money): string[] {
  const { firstOrder, recurring, upgradeBonus, flat } = terms;
  return [
    firstOrder && text.firstOrder(formatPercent(firstOrder.rate)),
    recurring && recurringInWords(recurring, firstOrder !== null),
    recurring && firstOrder && !recurring.firstOrderReplacesFirstMonth && text.both,
    recurring?.rateAfterUpgrade != null && text.afterUpgrade(formatPercent(recurring.rateAfterUpgrade)),
    upgradeBonus &&
      text.bonus(
        formatPercent(upgradeBonus.rate),
        text.bases[upgradeBonus.base],
        text.pers[upgradeBonus.per],
      ),
    flat && text.flat(money(flat.amount, currency), text.flatPers[flat.per]),
    ...terms.tiers.map(tierInWords),
  ].filter((part) => typeof part === 'string');
}

function recurringInWords(recurring: NonNullable<Terms['recurring']>, isLater: boolean): string {
  const { rate, periodMonths, maxMonths, maxPayments } = recurring;
  const ends = [
    maxMonths !== null && text.maxMonths(maxMonths),
    maxPayments !== null && text.maxPayments(maxPayments),
  ].filter((part) => typeof part === 'string');
  return [
    text.recurring(formatPercent(rate), isLater),
    periodMonths !== 1 && text.everyMonths(periodMonths),
    ends.length > 0 && text.cap(ends.reduce(text.or)),
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

function tierInWords({ when, firstOrderRate, recurringRate }: Terms['tiers'][number]): string {
  const rates = [
    firstOrderRate !== null && text.tierFirst(formatPercent(firstOrderRate)),
    recurringRate !== null && text.tierRecurring(formatPercent(recurringRate)),
  ].filter((part) => typeof part === 'string');
  return text.tier(rates.join(', '), when);
}

/** The conditions beside the rates, a phrase for each. */
export function conditionsInWords(terms: Terms, currency: string, money: Money): string[] {
  const { maxCommission, holdDays, refunds, fees, cookieDays } = terms;
  return [
    maxCommission !== null && text.maxCommission(money(maxCommission, currency)),
    holdDays > 0 && text.holdDays(holdDays),
    refunds && text.refunds[refunds],
    fees && fees.rate > 0 && text.feeRate(formatPercent(fees.rate)),
    fees && fees.perPayout > 0 && text.feePerPayout(money(fees.perPayout, currency)),
    cookieDays !== null && text.cookieDays(cookieDays),
  ].filter((part) => typeof part === 'string');
}

/** What a program pays by the latest of its terms, in a few words. */
export function termsSummary({ terms, currency }: Program, money: Money): string {
  const latest = terms.at(-1);
  const parts = latest ? ratesInWords(latest.terms, currency, money) : [];
  return parts.length === 0 ? text.none : parts.join(', ');
}
