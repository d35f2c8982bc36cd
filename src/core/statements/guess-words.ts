import type { Program } from '../programs/program.ts';
import { kindOfWord, statusOfWord } from './kind-words.ts';
import type { Mapping, PartialMapping } from './mapping.ts';
import { type Question, whatIs } from './questions.ts';
import { isIgnored, isWithoutMoney } from './read-row.ts';
import { type RowKind, rowKinds, type Status, statuses } from './row.ts';
import type { StatementTable } from './table.ts';
import { cellReader, type Format, moneyReader } from './values.ts';
import { foldWord, lookUp } from './words.ts';

export type Words<T> = { known: Record<string, T>; questions: Question[] };

type Word = { text: string; amounts: (number | null)[] };

/**
 * What the words of the kind column mean: what was given, then the vocabulary. If words for rows without money
 * (sign-up, click, cancellation) come with amounts, they are asked about, unless each amount is the flat
 * commission of the program's terms.
 */
export function guessKinds(
  table: StatementTable,
  format: Format,
  given: PartialMapping,
  program: Program,
): Words<RowKind> {
  const known: Record<string, RowKind> = { ...given.values?.kind };
  const settled = lookUp(known);
  const questions: Question[] = [];
  if (format.kind === null) return { known, questions };
  for (const { text, amounts } of wordsWithAmounts(table, format, program)) {
    if (settled(text) || (text === '' && given.defaultKind)) continue;
    const kind = checkedKind(kindOfWord(text), amounts, program);
    if (kind) known[text] = kind;
    else questions.push(whatIs('kind', text, format.kind, rowKinds));
  }
  return { known, questions };
}

function checkedKind(kind: RowKind | null, amounts: Word['amounts'], program: Program): RowKind | null {
  if (kind === null || !isWithoutMoney(kind)) return kind;
  const paid = amounts.filter((amount) => amount !== 0);
  if (paid.length === 0) return kind;
  const flat = program.terms.map(({ terms }) => terms.flat?.amount);
  return amounts.every((amount) => amount !== null && flat.includes(amount)) ? 'flat' : null;
}

/** The words of the kind column, each with the amounts of its rows; 0 for none, null for unreadable ones. */
function wordsWithAmounts(table: StatementTable, format: Format, program: Program): Word[] {
  const cell = cellReader(table, format);
  const money = moneyReader(table, format, program.currency);
  const words = new Map<string, Word>();
  for (const row of table.rows) {
    const text = cell(row, 'kind');
    const word = words.get(foldWord(text)) ?? { text, amounts: [] };
    const amount = money(row, 'amount');
    word.amounts.push(amount.ok ? (amount.value?.amount ?? 0) : null);
    words.set(foldWord(text), word);
  }
  return [...words.values()];
}

/** What the words of the status column mean, for the rows whose status matters. */
export function guessStatuses(
  table: StatementTable,
  format: Format,
  given: PartialMapping,
  kinds: Pick<Mapping, 'defaultKind' | 'values'>,
): Words<Status> {
  const known: Record<string, Status> = { ...given.values?.status };
  const settled = lookUp(known);
  const kindOf = lookUp(kinds.values.kind);
  const cell = cellReader(table, format);
  const questions = new Map<string, Question>();
  if (format.status === null) return { known, questions: [] };
  for (const row of table.rows) {
    const text = cell(row, 'status');
    if (settled(text) || known[text] || (text === '' && given.defaultStatus)) continue;
    const status = statusOfWord(text);
    const kind = kindOf(cell(row, 'kind')) ?? kinds.defaultKind;
    if (status) known[text] = status;
    else if (!kind || !(isIgnored(kind) || isWithoutMoney(kind))) {
      questions.set(foldWord(text), whatIs('status', text, format.status, statuses));
    }
  }
  return { known, questions: [...questions.values()] };
}
