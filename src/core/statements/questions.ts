import type { Mapping } from './mapping.ts';

/** Something that only the author knows; the import cannot start before it is answered. */
export type Question = {
  /** The part of the mapping that the answer settles; `twins`: whether sales are stored already. */
  field: keyof Mapping | 'twins';
  /** For `kind` and `status`: the word of the statement; '' for an empty cell. */
  value?: string;
  /** Plain words, in English. */
  message: string;
  /** Answers as the mapping writes them: column names, kinds, statuses, orders, marks, units. */
  options: string[];
};

/** Asks what a word (or an empty cell) in the kind or status column means. */
export function whatIs(
  field: 'kind' | 'status',
  word: string,
  column: string,
  options: readonly string[],
): Question {
  const message =
    word === ''
      ? `What does an empty cell in column "${column}" mean?`
      : `What does "${word}" in column "${column}" mean?`;
  return { field, value: word, message, options: [...options] };
}
