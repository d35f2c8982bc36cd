import type { Program } from '../programs/program.ts';
import { columnsNamedFor } from './guess-columns.ts';
import { classOf } from './identity.ts';
import { columnFields, type Mapping } from './mapping.ts';
import type { Question } from './questions.ts';
import { isIgnored } from './read-row.ts';
import type { TableRecord } from './records.ts';
import type { StatementTable } from './table.ts';
import { cellReader, cellsOf, moneyReader } from './values.ts';
import { isBlank, lookUp } from './words.ts';

/**
 * The column with the program's own id of each row: named like one, filled in every row, and
 * never twice among rows of one class (a refund may name its commission's id). Null where no
 * column is; then rows are told apart by their fields.
 */
export function guessExternalId(table: StatementTable, mapping: Mapping, program: Program): string | null {
  const taken = new Set(columnFields.map((field) => mapping[field]));
  const named = columnsNamedFor(table, 'externalId', taken);
  if (named.length === 0) return null;
  const classes = classesOfRows(table, mapping, program);
  return named.find((column) => isUnique(cellsOf(table, column), classes)) ?? null;
}

/**
 * Asks for another id column if the one chosen before gives different sales the same id: the later one would
 * replace the earlier. Lines equal in day, customer and product are newer versions of the same sale, and are
 * not asked about.
 */
export function askSharedId(table: StatementTable, mapping: Mapping, program: Program): Question[] {
  const cell = cellReader(table, mapping);
  const classes = classesOfRows(table, mapping, program);
  const firsts = new Map<string, TableRecord>();
  for (const [i, row] of table.rows.entries()) {
    const id = cell(row, 'externalId');
    const rowClass = classes[i] ?? null;
    if (rowClass === null || isBlank(id)) continue;
    const key = `${rowClass} ${id}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, row);
    else if (naming.some((field) => cell(first, field) !== cell(row, field))) {
      const message = `"${id}" in column "${mapping.externalId}" stands in lines ${first.line} and ${row.line}, which are different sales. Which column has an id of its own in every row? If none has, choose none: rows are then told apart by their contents.`;
      return [{ field: 'externalId', message, options: table.columns }];
    }
  }
  return [];
}

const naming = ['date', 'customer', 'product'] as const;

function isUnique(cells: readonly string[], classes: readonly (string | null)[]): boolean {
  const seen = new Set<string>();
  return cells.every((cell, i) => {
    const rowClass = classes[i] ?? null;
    if (rowClass === null) return true;
    const key = `${rowClass} ${cell}`;
    if (isBlank(cell) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Each row's key class; null for rows that are ignored. */
function classesOfRows(table: StatementTable, mapping: Mapping, program: Program): (string | null)[] {
  const cell = cellReader(table, mapping);
  const money = moneyReader(table, mapping, program.currency);
  const kindOf = lookUp(mapping.values.kind);
  return table.rows.map((row) => {
    const kind = kindOf(cell(row, 'kind')) ?? mapping.defaultKind ?? 'recurring';
    if (isIgnored(kind)) return null;
    const amount = money(row, 'amount');
    return classOf(kind, amount.ok ? (amount.value?.amount ?? null) : null);
  });
}
