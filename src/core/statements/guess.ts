import type { Program } from '../programs/program.ts';
import { type Columns, guessColumns } from './guess-columns.ts';
import { askAmount, askDoubtfulColumns } from './guess-doubts.ts';
import { askDoubtfulUnit, guessFormat } from './guess-format.ts';
import { askSharedId, guessExternalId } from './guess-id.ts';
import { kindByTerms } from './guess-kind.ts';
import { guessKinds, guessStatuses } from './guess-words.ts';
import { kindOfWord } from './kind-words.ts';
import { checkColumns, type Mapping, mergeMappings, type PartialMapping } from './mapping.ts';
import type { Question } from './questions.ts';
import { isIgnored, isWithoutMoney } from './read-row.ts';
import { type RowKind, rowKinds } from './row.ts';
import type { StatementTable } from './table.ts';
import { cellsOf, type Format } from './values.ts';
import { lookUp } from './words.ts';

/**
 * A whole mapping for a table: what is given takes precedence, then what the profile of its network says; the rest is
 * guessed from column names, cells and the program's terms. `questions` ask what cannot be known: while there are
 * any, the mapping is not ready. Throws StatementError `unknown-column` when a given column is not in the table.
 */
export function guessMapping(
  table: StatementTable,
  byAuthor: PartialMapping,
  program: Program,
  profile: PartialMapping = {},
): { mapping: Mapping; questions: Question[] } {
  const given = mergeMappings(profile, byAuthor);
  checkColumns(table.columns, given);
  const columns = withoutForeignKinds(table, guessColumns(table, given), given);
  const guessed = guessFormat(table, columns, given, program);
  const doubt = byAuthor.amountUnit === undefined ? askDoubtfulUnit(table, guessed.format) : null;
  const format = doubt ? { ...guessed.format, amountUnit: null } : guessed.format;
  const kinds = guessKinds(table, format, given, program);
  const defaultKind = given.defaultKind ?? guessDefaultKind(table, format, program);
  const values = { kind: kinds.known, status: {} };
  const states = guessStatuses(table, format, given, { defaultKind, values });
  const mapping: Mapping = {
    ...format,
    defaultKind,
    defaultStatus: given.defaultStatus ?? (format.status === null ? 'approved' : null),
    values: { kind: kinds.known, status: states.known },
  };
  if (given.externalId === undefined) mapping.externalId = guessExternalId(table, mapping, program);
  const shared = given.externalId ? askSharedId(table, mapping, program) : [];
  const formats = doubt ? [...guessed.questions, doubt] : guessed.questions;
  const missing = missingColumns(table, mapping, kinds.questions.length > 0);
  const doubtful = askDoubtfulColumns(table, columns, given);
  return {
    mapping,
    questions: [...missing, ...doubtful, ...shared, ...formats, ...kinds.questions, ...states.questions],
  };
}

const isClickStatement = (columns: Columns) => columns.clicks !== null && columns.amount === null;

/** In a statement of clicks, a column like "Type" with other words (a device, a country) is no kind. */
function withoutForeignKinds(table: StatementTable, columns: Columns, given: PartialMapping): Columns {
  if (given.kind !== undefined || !isClickStatement(columns)) return columns;
  const isKnown = lookUp(given.values?.kind ?? {});
  const foreign = cellsOf(table, columns.kind).some((word) => !isKnown(word) && !kindOfWord(word));
  return foreign ? { ...columns, kind: null } : columns;
}

function guessDefaultKind(table: StatementTable, format: Format, program: Program): RowKind | null {
  if (format.kind !== null) return null;
  if (isClickStatement(format)) return 'click';
  // Clicks beside amounts: totals per day or per sub-ID, which no terms explain.
  if (format.clicks !== null || format.amount === null) return null;
  return kindByTerms(table, format, program);
}

function missingColumns(table: StatementTable, mapping: Mapping, kindsUnknown: boolean): Question[] {
  const questions: Question[] = [];
  const options = table.columns;
  if (mapping.date === null) {
    questions.push({ field: 'date', message: 'Which column holds the date of each row?', options });
  }
  if (mapping.kind === null && mapping.defaultKind === null) {
    const message =
      'No column says what each row is (a first order, a recurring commission, a click). What are they?';
    questions.push({ field: 'defaultKind', message, options: [...rowKinds] });
  }
  if (mapping.amount === null && (kindsUnknown || needsAmount(mapping))) {
    questions.push(askAmount(table));
  }
  return questions;
}

/** False where all rows are of kinds that carry no money, or need none. */
function needsAmount({ kind, values, defaultKind }: Mapping): boolean {
  const kinds = kind === null ? [defaultKind] : [...Object.values(values.kind), defaultKind ?? 'ignore'];
  return kinds.some(
    (used) => used === null || !(isWithoutMoney(used) || isIgnored(used) || used === 'refund'),
  );
}
