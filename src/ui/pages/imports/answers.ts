import { type TwinAnswer, twinAnswers } from '@/core/ledger/twins.ts';
import { type ColumnField, type PartialMapping, parsePartialMapping } from '@/core/statements/mapping.ts';
import type { Question } from '@/core/statements/questions.ts';

const settingFields = [
  'defaultKind',
  'defaultStatus',
  'dateOrder',
  'decimalMark',
  'defaultCurrency',
  'amountUnit',
] as const;
export type SettingField = (typeof settingFields)[number];

/** What the author changed of the mapping: a column, what a word means, or how dates and amounts are read. */
export type MappingAnswer =
  | { part: 'column'; field: ColumnField; column: string }
  | { part: 'word'; field: 'kind' | 'status'; word: string; meaning: string }
  | { part: 'setting'; field: SettingField; value: string };

/** What the author changed in a preview. `twins`: whether its sales are there already; null takes that back. */
export type Answer = MappingAnswer | { part: 'twins'; value: TwinAnswer | null };

/**
 * `given` with one more answer. An empty column means that there is none; an empty meaning or setting
 * takes the answer back, so that the guess holds again. Throws StatementError `bad-mapping`.
 */
export function withAnswer(given: PartialMapping, answer: MappingAnswer): PartialMapping {
  if (answer.part === 'column') {
    return parsePartialMapping({ ...given, [answer.field]: answer.column || null });
  }
  if (answer.part === 'setting') return parsePartialMapping(replaced(given, answer.field, answer.value));
  const words = replaced(given.values?.[answer.field] ?? {}, answer.word, answer.meaning);
  return parsePartialMapping({ ...given, values: { ...given.values, [answer.field]: words } });
}

function replaced(record: object, key: string, value: string): Record<string, unknown> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === '' ? others : [...others, [key, value]]);
}

const defaults = { kind: 'defaultKind', status: 'defaultStatus' } as const;

/**
 * The answer that choosing `option` gives to an open question; null for one that no screen can settle. What
 * an empty cell means is what holds where there is no word: the screen shows it there, to be changed.
 */
export function answerTo({ field, value }: Question, option: string): Answer | null {
  if (field === 'twins') {
    return { part: 'twins', value: twinAnswers.find((answer) => answer === option) ?? null };
  }
  const setting = settingFields.find((name) => name === field);
  if (setting) return { part: 'setting', field: setting, value: option };
  if (field === 'values' || isSettingField(field)) return null;
  if ((field === 'kind' || field === 'status') && value !== undefined) {
    return value === ''
      ? { part: 'setting', field: defaults[field], value: option }
      : { part: 'word', field, word: value, meaning: option };
  }
  return { part: 'column', field, column: option };
}

function isSettingField(field: string): field is SettingField {
  return settingFields.some((name) => name === field);
}
