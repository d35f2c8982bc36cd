import { addDays, type DayRange, monthOfDay } from '@/core/calendar.ts';
import { DAYS_OFF, isRenamed, isSale, likelyTwins, type Sale } from '@/core/ledger/twins.ts';
import { keysOfDays } from '@/core/statements/identity.ts';
import type { NormalisedStatement } from '@/core/statements/normalise.ts';
import type { Question } from '@/core/statements/questions.ts';
import type { StatementRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { Known } from './stored.ts';
import type { Preview } from './types.ts';

/** Imports with this few rows may have been typed, before there was a statement. */
const MOST_ROWS = 20;
const MOST_IMPORTS = 50;
/** Fewer pairs than this may be alike by chance: they are shown, but not asked about. */
const FEWEST_ASKED = 3;
const ROWS_A_QUERY = 2000;

type Pair = { row: StatementRow; known: Sale };

/** Rows of a statement that may be there already, and what is to be asked about them. */
export type Twins = { pairs: Pair[]; question: Question | null };

/**
 * New rows of a statement that look like sales stored under another key: typed rows have no id and use other words
 * than the statement, and a statement with more columns gives the same sales other keys. If most rows do, only the
 * author can tell whether they are the same sales.
 */
export async function twinsOf(
  db: LongtailDb,
  programId: string,
  { rows }: NormalisedStatement,
  fates: Known['fates'],
): Promise<Twins> {
  const fresh = rows.filter((row, index) => fates[index]?.fate === 'new' && isSale(row));
  if (fresh.length === 0) return { pairs: [], question: null };
  const known = [
    ...(await typedRows(db, programId, fresh)),
    ...(await withoutId(db, programId, fresh)),
    ...(fresh.length > rows.length / 2 ? await ofTheMonths(db, programId, fresh) : []),
  ];
  const pairs = likelyTwins(fresh, [...new Map(known.map((row) => [row.key, row])).values()]);
  const renamed = pairs.filter(isRenamed).length;
  const isAsked = renamed >= FEWEST_ASKED && renamed > fresh.length / 2;
  return { pairs, question: isAsked ? ask(pairs.length, fresh.length) : null };
}

function ask(suspected: number, fresh: number): Question {
  return {
    field: 'twins',
    message: `Of ${fresh} new sales ${suspected} have the amount of one that is there already, within three days. Are they the same sales again, or others?`,
    options: ['same', 'others'],
  };
}

/** The rows of small imports of about these days. */
async function typedRows(db: LongtailDb, programId: string, fresh: readonly Sale[]): Promise<Sale[]> {
  const { from, to } = daysOf(fresh);
  const few = await db.imports
    .where('[programId+rowCount]')
    .between([programId, 1], [programId, MOST_ROWS], true, true)
    .toArray();
  const small = few
    .filter(
      (item) =>
        item.state === 'published' &&
        item.coversTo >= addDays(from, -DAYS_OFF) &&
        item.coversFrom <= addDays(to, DAYS_OFF),
    )
    .sort((a, b) => b.importedAt - a.importedAt)
    .slice(0, MOST_IMPORTS);
  const rows: Sale[] = [];
  for (const { id } of small)
    rows.push(...(await db.importRows.where('[importId+seq]').between([id], [id, []]).toArray()));
  return rows;
}

/** The commissions of these days that have no id: rows that have one may be those again. */
async function withoutId(db: LongtailDb, programId: string, fresh: readonly Sale[]): Promise<Sale[]> {
  const named = fresh.filter(({ externalId }) => externalId !== null);
  if (named.length === 0) return [];
  const { from, to } = daysOf(named);
  const { first, last } = keysOfDays(programId, from, to);
  const known: Sale[] = [];
  for (let after = first; ; ) {
    const next = await db.commissions.where('key').between(after, last, false).limit(ROWS_A_QUERY).toArray();
    known.push(...next);
    if (next.length < ROWS_A_QUERY) return known;
    after = next.at(-1)?.key ?? last;
  }
}

/** All commissions of these days: a row without an id may be any of them. */
async function ofTheMonths(db: LongtailDb, programId: string, fresh: readonly Sale[]): Promise<Sale[]> {
  const nameless = fresh.filter(({ externalId }) => externalId === null);
  const { from, to } = daysOf(nameless);
  const known: Sale[][] = [];
  for (const month of new Set(nameless.map(({ day }) => monthOfDay(day)))) {
    const all = await db.commissions.where('[programId+month]').equals([programId, month]).toArray();
    known.push(all.filter(({ day }) => day >= from && day <= to));
  }
  return known.flat();
}

function daysOf(rows: readonly Sale[]): DayRange {
  const days = rows.map(({ day }) => day).sort();
  return { from: days.at(0) ?? '', to: days.at(-1) ?? '' };
}

/** The statement and its fates without the sales that the author says to be there already. */
export function withoutTwins(
  statement: NormalisedStatement,
  fates: Known['fates'],
  { pairs }: Twins,
): { statement: NormalisedStatement; fates: Known['fates'] } {
  const same = new Set<StatementRow>(pairs.map(({ row }) => row));
  const isLeft = (row: StatementRow | undefined) => row !== undefined && !same.has(row);
  const left = pairs.map(({ row: { line, amount, currency } }) => ({
    ...{ line, amount, currency },
    reason: 'a sale that is there already',
  }));
  return {
    statement: {
      ...statement,
      rows: statement.rows.filter(isLeft),
      ignored: [...statement.ignored, ...left].sort((a, b) => a.line - b.line),
    },
    fates: fates.filter((_, index) => isLeft(statement.rows[index])),
  };
}

/** The first pairs as the preview shows them, with the import that each sale is from. */
export async function shownTwins(
  db: LongtailDb,
  programId: string,
  { pairs }: Twins,
  most: number,
): Promise<Preview['twins']['first']> {
  const first = pairs.slice(0, most);
  const keys = first.map(({ known }) => [programId, known.key]);
  const rows = await db.importRows.where('[programId+key]').anyOf(keys).primaryKeys();
  const importOf = new Map(rows.map(([, , key, importId]) => [key, importId]));
  const imports = await db.imports.bulkGet([...new Set(importOf.values())]);
  const names = new Map(imports.map((item) => [item?.id, item?.fileName]));
  return first.map(({ row: { line, day, customer, amount, currency }, known }) => ({
    ...{ line, day, customer, amount, currency },
    known: {
      day: known.day,
      customer: known.customer,
      fileName: names.get(importOf.get(known.key)) ?? '',
    },
  }));
}
