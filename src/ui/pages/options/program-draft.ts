import { isCurrency } from '@/core/money.ts';
import { type Program, programSchema, type Terms } from '@/core/programs/program.ts';
import { options } from '../../i18n/options.ts';
import { amountField, parseAmount, parseNumber, parsePercent, percentField } from '../../numbers.ts';

const text = options.programs.errors;

/** A program as its form holds it: what was typed. Rates are percentages, amounts major units. */
export type ProgramDraft = {
  name: string;
  network: string;
  currency: string;
  linkHosts: string;
  partnerParam: string;
  subIdParam: string;
  firstOrder: string;
  recurring: string;
  rateAfterUpgrade: string;
  periodMonths: string;
  maxMonths: string;
  replaces: boolean;
  bonus: string;
  base: 'invoice' | 'difference';
  per: 'once' | 'each';
  flat: string;
  holdDays: string;
  lifetime: string;
  closed: boolean;
};
export type ProgramErrors = Partial<Record<keyof ProgramDraft, string>>;

/** The draft of a program, by the latest of its terms; of a new one for null. */
export function draftOf(program: Program | null, currency: string): ProgramDraft {
  const terms = program?.terms.at(-1)?.terms;
  const { recurring, upgradeBonus } = terms ?? {};
  return {
    name: program?.name ?? '',
    network: program?.network ?? 'own-dashboard',
    currency: program?.currency ?? currency,
    linkHosts: program?.linkHosts.join('\n') ?? '',
    partnerParam: program?.partnerParam ?? '',
    subIdParam: program?.subIdParam ?? '',
    firstOrder: percentField(terms?.firstOrder?.rate),
    recurring: percentField(recurring?.rate),
    rateAfterUpgrade: percentField(recurring?.rateAfterUpgrade),
    periodMonths: String(recurring?.periodMonths ?? 1),
    maxMonths: recurring?.maxMonths ? String(recurring.maxMonths) : '',
    replaces: recurring?.firstOrderReplacesFirstMonth ?? true,
    bonus: percentField(upgradeBonus?.rate),
    base: upgradeBonus?.base ?? 'invoice',
    per: upgradeBonus?.per ?? 'once',
    flat: program ? amountField(terms?.flat?.amount, program.currency) : '',
    holdDays: String(terms?.holdDays ?? 0),
    lifetime: String(program?.meanLifetimeMonths ?? 14),
    closed: program?.closed ?? false,
  };
}

function hostsOf(draft: ProgramDraft): string[] {
  return draft.linkHosts
    .split(/[\s,]+/)
    .map((host) => host.toLowerCase())
    .filter((host) => host !== '');
}

function isHost(host: string): boolean {
  return programSchema.shape.linkHosts.safeParse([host]).success;
}

/** What is wrong with each field; {} where nothing is. `others`: names of the other programs. */
export function errorsOf(draft: ProgramDraft, others: readonly string[]): ProgramErrors {
  const errors: ProgramErrors = {};
  const name = draft.name.trim();
  const taken = others.some((other) => other.trim().toLowerCase() === name.toLowerCase());
  if (name === '' || name.length > 80) errors.name = text.name;
  else if (taken) errors.name = text.duplicate;
  if (!isCurrency(draft.currency.trim().toUpperCase())) errors.currency = text.currency;
  const badHost = hostsOf(draft).find((host) => !isHost(host));
  if (badHost !== undefined) errors.linkHosts = text.linkHosts(badHost);
  for (const field of ['firstOrder', 'recurring', 'rateAfterUpgrade', 'bonus'] as const) {
    const rate = parsePercent(draft[field]);
    if (draft[field].trim() !== '' && (rate === null || rate < 0 || rate > 10)) errors[field] = text.rate;
  }
  for (const field of ['rateAfterUpgrade', 'maxMonths'] as const) {
    if (draft[field].trim() !== '' && draft.recurring.trim() === '') errors[field] = text.needsRecurring;
  }
  if (!errors.maxMonths && draft.maxMonths.trim() !== '' && !isWhole(draft.maxMonths, 1)) {
    errors.maxMonths = text.whole;
  }
  if (!isWhole(draft.holdDays || '0', 0)) errors.holdDays = text.days;
  const flat = parseNumber(draft.flat);
  if (draft.flat.trim() !== '' && (flat === null || flat < 0)) errors.flat = text.amount;
  const lifetime = parseNumber(draft.lifetime);
  if (lifetime === null || lifetime < 2.6 || lifetime > 69) errors.lifetime = text.lifetime;
  return errors;
}

function isWhole(typed: string, least: number): boolean {
  const value = parseNumber(typed);
  return value !== null && Number.isInteger(value) && value >= least;
}

function termsOf(draft: ProgramDraft, currency: string): Terms {
  const firstOrder = parsePercent(draft.firstOrder);
  const recurring = parsePercent(draft.recurring);
  const bonus = parsePercent(draft.bonus);
  const flat = parseAmount(draft.flat, currency);
  return {
    firstOrder: firstOrder === null ? null : { rate: firstOrder },
    recurring:
      recurring === null
        ? null
        : {
            rate: recurring,
            rateAfterUpgrade: parsePercent(draft.rateAfterUpgrade),
            maxMonths: parseNumber(draft.maxMonths),
            firstOrderReplacesFirstMonth: draft.replaces,
            periodMonths: parseNumber(draft.periodMonths) ?? 1,
          },
    upgradeBonus: bonus === null ? null : { rate: bonus, base: draft.base, per: draft.per },
    flat: flat === null ? null : { amount: flat },
    holdDays: parseNumber(draft.holdDays) ?? 0,
  };
}

/**
 * The draft as a program; `before` is what is edited, whose id and earlier terms stay. Throws
 * ZodError on a draft with errors.
 */
export function programOf(draft: ProgramDraft, before: Program | null, newId: string): Program {
  const currency = draft.currency.trim().toUpperCase();
  const terms = termsOf(draft, currency);
  const earlier = before?.terms.slice(0, -1) ?? [];
  return programSchema.parse({
    id: before?.id ?? newId,
    name: draft.name,
    network: draft.network,
    currency,
    linkHosts: hostsOf(draft),
    partnerParam: draft.partnerParam.trim() || null,
    subIdParam: draft.subIdParam.trim() || null,
    terms: [...earlier, { from: before?.terms.at(-1)?.from ?? null, terms }],
    meanLifetimeMonths: parseNumber(draft.lifetime),
    closed: draft.closed,
  });
}
