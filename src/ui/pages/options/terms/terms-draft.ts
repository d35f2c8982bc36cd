import { isDay } from '@/core/calendar.ts';
import type { DatedTerms } from '@/core/programs/program.ts';
import type { Terms } from '@/core/programs/terms.ts';
import { termsText } from '../../../i18n/terms.ts';
import { amountField, parseAmount, parseNumber, parsePercent, percentField } from '../../../numbers.ts';
import { errorsOfTiers, type TierDraft, tierDraftOf, tiersOf } from './tier-draft.ts';

const text = termsText.errors;

/** Terms as the form holds them: what was typed. Rates are percentages, amounts major units. */
export type TermsDraft = {
  /** The day they hold from; '' is from the start. */
  from: string;
  newCustomersOnly: boolean;
  firstOrder: string;
  recurring: string;
  rateAfterUpgrade: string;
  periodMonths: string;
  maxMonths: string;
  maxPayments: string;
  replaces: boolean;
  bonus: string;
  base: 'invoice' | 'difference';
  per: 'once' | 'each';
  flat: string;
  flatPer: NonNullable<Terms['flat']>['per'];
  holdDays: string;
  maxCommission: string;
  refunds: NonNullable<Terms['refunds']> | '';
  feeRate: string;
  feePerPayout: string;
  cookieDays: string;
  tiers: TierDraft[];
  notes: string;
};
export type TermsErrors = Partial<Record<keyof TermsDraft, string>>;

/** The draft of some terms; of none, what a new program starts with. */
export function termsDraftOf(dated: DatedTerms | null, currency: string): TermsDraft {
  const terms = dated?.terms;
  const { recurring, upgradeBonus, flat, fees } = terms ?? {};
  return {
    from: dated?.from ?? '',
    newCustomersOnly: dated?.newCustomersOnly ?? false,
    firstOrder: percentField(terms?.firstOrder?.rate),
    recurring: percentField(recurring?.rate),
    rateAfterUpgrade: percentField(recurring?.rateAfterUpgrade),
    periodMonths: String(recurring?.periodMonths ?? 1),
    maxMonths: String(recurring?.maxMonths ?? ''),
    maxPayments: String(recurring?.maxPayments ?? ''),
    replaces: recurring?.firstOrderReplacesFirstMonth ?? true,
    bonus: percentField(upgradeBonus?.rate),
    base: upgradeBonus?.base ?? 'invoice',
    per: upgradeBonus?.per ?? 'once',
    flat: amountField(flat?.amount, currency),
    flatPer: flat?.per ?? 'sign-up',
    holdDays: String(terms?.holdDays ?? 0),
    maxCommission: amountField(terms?.maxCommission, currency),
    refunds: terms?.refunds ?? '',
    feeRate: percentField(fees?.rate || null),
    feePerPayout: amountField(fees?.perPayout || null, currency),
    cookieDays: String(terms?.cookieDays ?? ''),
    tiers: terms?.tiers.map(tierDraftOf) ?? [],
    notes: terms?.notes ?? '',
  };
}

/** What is wrong with each field; {} where nothing is. `takenDays`: the days other terms hold from. */
export function errorsOfTerms(draft: TermsDraft, takenDays: readonly string[] | null): TermsErrors {
  const errors: TermsErrors = {};
  const check = (fields: readonly TextField[], isRight: (typed: string) => boolean, message: string) => {
    for (const field of fields) {
      if (draft[field].trim() !== '' && !isRight(draft[field])) errors[field] = message;
    }
  };
  if (takenDays && !isDay(draft.from)) errors.from = text.from;
  else if (takenDays?.includes(draft.from)) errors.from = text.fromTaken;
  check(['firstOrder', 'recurring', 'rateAfterUpgrade', 'bonus'], (typed) => isRate(typed, 10), text.rate);
  check(['feeRate'], (typed) => isRate(typed, 1), text.feeRate);
  check(['maxMonths', 'maxPayments', 'cookieDays'], (typed) => isWhole(typed, 1), text.whole);
  check(['flat', 'feePerPayout'], (typed) => (parseNumber(typed) ?? -1) >= 0, text.amount);
  check(['maxCommission'], (typed) => (parseNumber(typed) ?? 0) > 0, text.amountAboveZero);
  check(['holdDays'], (typed) => isWhole(typed, 0), text.days);
  if (draft.recurring.trim() === '') {
    check(['rateAfterUpgrade', 'maxMonths', 'maxPayments'], () => false, text.needsRecurring);
  }
  const ofTiers = errorsOfTiers(draft.tiers);
  return ofTiers ? { ...errors, tiers: ofTiers } : errors;
}

/** Fields of the draft that hold typed text. */
export type TextField = {
  [Field in keyof TermsDraft]: string extends TermsDraft[Field] ? Field : never;
}[keyof TermsDraft];

function isRate(typed: string, most: number): boolean {
  const rate = parsePercent(typed);
  return rate !== null && rate >= 0 && rate <= most;
}

function isWhole(typed: string, least: number): boolean {
  const value = parseNumber(typed);
  return value !== null && Number.isInteger(value) && value >= least;
}

/** The terms that a draft without errors says. */
export function termsOfDraft(draft: TermsDraft, currency: string): Terms {
  const rateOf = (typed: string) => {
    const rate = parsePercent(typed);
    return rate === null ? null : { rate };
  };
  const flat = parseAmount(draft.flat, currency);
  const feeRate = parsePercent(draft.feeRate) ?? 0;
  const perPayout = parseAmount(draft.feePerPayout, currency) ?? 0;
  const recurring = rateOf(draft.recurring);
  const bonus = rateOf(draft.bonus);
  return {
    firstOrder: rateOf(draft.firstOrder),
    recurring: recurring && {
      ...recurring,
      rateAfterUpgrade: parsePercent(draft.rateAfterUpgrade),
      maxMonths: parseNumber(draft.maxMonths),
      maxPayments: parseNumber(draft.maxPayments),
      firstOrderReplacesFirstMonth: draft.replaces,
      periodMonths: parseNumber(draft.periodMonths) ?? 1,
    },
    upgradeBonus: bonus && { ...bonus, base: draft.base, per: draft.per },
    flat: flat === null ? null : { amount: flat, per: draft.flatPer },
    tiers: tiersOf(draft.tiers),
    maxCommission: parseAmount(draft.maxCommission, currency),
    holdDays: parseNumber(draft.holdDays) ?? 0,
    refunds: draft.refunds || null,
    fees: feeRate > 0 || perPayout > 0 ? { rate: feeRate, perPayout } : null,
    cookieDays: parseNumber(draft.cookieDays),
    notes: draft.notes.trim(),
  };
}
