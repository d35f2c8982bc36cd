import { isCurrency } from '@/core/money.ts';
import { type Program, programSchema } from '@/core/programs/program.ts';
import { options } from '../../i18n/options.ts';
import { numberField, parseNumber } from '../../numbers.ts';
import {
  errorsOfTerms,
  type TermsDraft,
  type TermsErrors,
  termsDraftOf,
  termsOfDraft,
} from './terms/terms-draft.ts';

const text = options.programs.errors;

/** A program as its form holds it: what was typed. */
export type ProgramDraft = {
  name: string;
  network: string;
  currency: string;
  linkHosts: string;
  partnerParam: string;
  subIdParam: string;
  paidIn: Program['paidIn'];
  lifetime: string;
  closed: boolean;
  /** At least one, oldest first as stored, new ones last. */
  terms: TermsDraft[];
};
export type ProgramErrors = {
  program: Partial<Record<keyof ProgramDraft, string>>;
  /** Of each of the terms. */
  terms: TermsErrors[];
};
export const noErrors: ProgramErrors = { program: {}, terms: [] };

/** The draft of a program; of a new one for null. */
export function draftOf(program: Program | null, currency: string): ProgramDraft {
  return {
    name: program?.name ?? '',
    network: program?.network ?? 'own-dashboard',
    currency: program?.currency ?? currency,
    linkHosts: program?.linkHosts.join('\n') ?? '',
    partnerParam: program?.partnerParam ?? '',
    subIdParam: program?.subIdParam ?? '',
    paidIn: program?.paidIn ?? 'money',
    lifetime: numberField(program?.meanLifetimeMonths ?? 14),
    closed: program?.closed ?? false,
    terms: (program?.terms ?? [null]).map((dated) => termsDraftOf(dated, program?.currency ?? currency)),
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

/** What is wrong with each field. `others`: names of the other programs. */
export function errorsOf(draft: ProgramDraft, others: readonly string[]): ProgramErrors {
  const errors: ProgramErrors['program'] = {};
  const name = draft.name.trim();
  const taken = others.some((other) => other.trim().toLowerCase() === name.toLowerCase());
  if (name === '' || name.length > 80) errors.name = text.name;
  else if (taken) errors.name = text.duplicate;
  if (!isCurrency(draft.currency.trim().toUpperCase())) errors.currency = text.currency;
  const badHost = hostsOf(draft).find((host) => !isHost(host));
  if (badHost !== undefined) errors.linkHosts = text.linkHosts(badHost);
  const lifetime = parseNumber(draft.lifetime);
  if (lifetime === null || lifetime < 2.6 || lifetime > 69) errors.lifetime = text.lifetime;
  return { program: errors, terms: draft.terms.map((terms, index) => termsErrors(terms, index, draft)) };
}

/** The first terms hold from the start, or from the day they were stored with. */
function termsErrors(terms: TermsDraft, index: number, draft: ProgramDraft): TermsErrors {
  const others = draft.terms.filter((other) => other !== terms).map(({ from }) => from);
  return errorsOfTerms(terms, index === 0 && terms.from === '' ? null : others);
}

export function hasErrors({ program, terms }: ProgramErrors): boolean {
  return [program, ...terms].some((part) => Object.keys(part).length > 0);
}

/**
 * The draft as a program; `before` is what is edited, whose id stays. Throws ZodError on a draft with
 * errors.
 */
export function programOf(draft: ProgramDraft, before: Program | null, newId: string): Program {
  const currency = draft.currency.trim().toUpperCase();
  const terms = draft.terms.map((part) => ({
    from: part.from || null,
    newCustomersOnly: part.newCustomersOnly,
    terms: termsOfDraft(part, currency),
  }));
  return programSchema.parse({
    id: before?.id ?? newId,
    name: draft.name,
    network: draft.network,
    currency,
    linkHosts: hostsOf(draft),
    partnerParam: draft.partnerParam.trim() || null,
    subIdParam: draft.subIdParam.trim() || null,
    paidIn: draft.paidIn,
    terms: terms.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
    meanLifetimeMonths: parseNumber(draft.lifetime),
    closed: draft.closed,
  });
}
