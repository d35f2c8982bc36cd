import type { Month } from '@/core/calendar.ts';
import type { Program } from '@/core/programs/program.ts';
import type { MonthInput } from '@/services/spreadsheet/types.ts';
import { monthTotals as text } from '../../../i18n/month-totals.ts';
import { parseAmount, parseNumber } from '../../../numbers.ts';

/** A month's totals as they are typed. */
export type MonthDraft = {
  programId: string;
  articleId: string;
  month: Month;
  firstOrder: string;
  recurring: string;
  conversions: string;
};

export type MonthErrors = Partial<Record<keyof MonthDraft, string>>;

/** The draft as it is stored, or what is wrong with each field. */
export function readMonthDraft(
  draft: MonthDraft,
  programs: readonly Program[],
): { month: MonthInput; program: Program } | { errors: MonthErrors } {
  const program = programs.find(({ id }) => id === draft.programId);
  if (!program) return { errors: { programId: text.noProgram } };
  const { currency } = program;
  const amount = (typed: string) =>
    typed.trim() === '' ? null : (parseAmount(typed, currency) ?? undefined);
  const firstOrder = amount(draft.firstOrder);
  const recurring = amount(draft.recurring);
  const conversions = countOf(draft.conversions);
  if (firstOrder === undefined || recurring === undefined || conversions === undefined) {
    return {
      errors: {
        ...(firstOrder === undefined && { firstOrder: text.badAmount }),
        ...(recurring === undefined && { recurring: text.badAmount }),
        ...(conversions === undefined && { conversions: text.badCount }),
      },
    };
  }
  if (firstOrder === null && recurring === null && conversions === null) {
    return { errors: { firstOrder: text.nothing } };
  }
  const { programId, month } = draft;
  const articleId = draft.articleId || null;
  return { month: { programId, articleId, month, firstOrder, recurring, conversions, currency }, program };
}

/** Null for an empty field, undefined for no whole number. */
function countOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const count = parseNumber(typed);
  return count !== null && Number.isInteger(count) && count >= 0 ? count : undefined;
}
