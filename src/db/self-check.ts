import { keyOf } from '@/core/ids.ts';
import type { Rollup } from '@/core/ledger/commission.ts';
import { addRollups, rollupChanges, rollupOf } from '@/core/ledger/totals.ts';
import { sum } from '@/core/sums.ts';
import { type LongtailDb, rebuiltTables, type TableName } from './database.ts';
import { isSame } from './derived/write.ts';
import { findUnfit } from './unfit.ts';

/** An inconsistency. No names and no amounts, so that the author can pass it on. */
export type Finding =
  /** Records that no schema takes: they are left out where they can't be read. */
  | { kind: 'unfit'; table: string; field: string; count: number }
  /** A derived table says something else than a rebuild. */
  | { kind: 'derived'; table: string }
  /** Rows that name something that does not exist. */
  | { kind: 'reference'; table: string; field: string; count: number }
  /** Imports that have more or fewer rows than they say. */
  | { kind: 'rows'; count: number }
  /** Sums that are not those of the commissions. */
  | { kind: 'totals'; count: number };

const ROWS_AT_ONCE = 2000;

type Row = Readonly<Record<string, unknown>>;
type Reference = readonly [table: TableName, field: string, target: TableName, of?: (row: Row) => unknown];

/**
 * The article that money was attributed to. Decisions about joined articles may outlive these, so they are not
 * checked.
 */
const ofMoney = ({ type, articleId }: Row) => (type === 'attribute' || type === 'tie' ? articleId : null);

/** Which field names a record of which table by its id; it is empty or null if it names none. */
const references: readonly Reference[] = [
  ['publications', 'articleId', 'articles'],
  ['links', 'publicationId', 'publications'],
  ['links', 'articleId', 'articles'],
  ['views', 'publicationId', 'publications'],
  ['counters', 'publicationId', 'publications'],
  ['referrers', 'publicationId', 'publications'],
  ['statsReads', 'publicationId', 'publications'],
  ['imports', 'programId', 'programs'],
  ['mappings', 'programId', 'programs'],
  ['spreadsheets', 'programId', 'programs'],
  ['decisions', 'programId', 'programs'],
  ['decisions', 'articleId', 'articles', ofMoney],
  ['timeEntries', 'articleId', 'articles'],
  ['timeEntries', 'draftId', 'drafts'],
  ['timers', 'articleId', 'articles'],
  ['timers', 'draftId', 'drafts'],
  ['drafts', 'articleId', 'articles'],
  ['trackerMeanings', 'articleId', 'articles'],
  ['costs', 'articleId', 'articles'],
  ['openingBalances', 'articleId', 'articles'],
  ['openingBalances', 'importId', 'spreadsheets'],
  ['openingBalances', 'programId', 'programs'],
  ['commissions', 'articleId', 'articles'],
  ['commissions', 'programId', 'programs'],
];

/** Records that no schema takes, by table and field. */
export async function unfitRecords(db: LongtailDb): Promise<Finding[]> {
  const groups = Map.groupBy(await findUnfit(db), ({ table, field }) => keyOf(table, field));
  return [...groups.values()].flatMap(([first, ...others]): Finding[] =>
    first ? [{ kind: 'unfit', table: first.table, field: first.field, count: others.length + 1 }] : [],
  );
}

/** Deletes records that fit no schema: nothing can be made of them, and no copy with them could be restored. */
export async function removeUnfit(db: LongtailDb): Promise<void> {
  for (const { table, key } of await findUnfit(db)) await db.table<unknown, unknown>(table).delete(key);
  db.leftOut.clear();
}

/** Rows that name what is not there, by table and field. */
export async function brokenReferences(db: LongtailDb): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [table, field, target, of = (row: Row) => row[field]] of references) {
    const known = new Set<unknown>(await db.table(target).toCollection().primaryKeys());
    let count = 0;
    await db.table<Row>(table).each((row) => {
      const named = of(row);
      if (named !== null && named !== undefined && named !== '' && !known.has(named)) count += 1;
    });
    if (count > 0) findings.push({ kind: 'reference', table, field, count });
  }
  return findings;
}

/** Imports with missing rows, and rows without an import or a program. */
export async function brokenImports(db: LongtailDb): Promise<Finding[]> {
  const [imports, programs, all] = await Promise.all([
    db.imports.toArray(),
    db.programs.toCollection().primaryKeys(),
    db.importRows.count(),
  ]);
  const counts = await Promise.all(
    imports.map(({ id }) => db.importRows.where('[importId+seq]').between([id], [id, []]).count()),
  );
  const ofPrograms = await Promise.all(
    programs.map((id) => db.importRows.where(':id').between([id], [id, []]).count()),
  );
  const wrong = imports.filter(
    ({ state, rowCount }, index) => state === 'published' && counts[index] !== rowCount,
  );
  const strays = [counts, ofPrograms].map((some) => all - sum(some));
  const count = wrong.length + Math.max(...strays);
  return count > 0 ? [{ kind: 'rows', count }] : [];
}

/** Rollups that are not the sums of the commissions. */
export async function brokenTotals(db: LongtailDb): Promise<Finding[]> {
  const sums = new Map<string, Rollup>();
  for (let last = ''; ; ) {
    const some = await db.commissions.where('key').above(last).limit(ROWS_AT_ONCE).toArray();
    for (const change of rollupChanges([], some, rollupOf)) {
      const known = sums.get(change.id);
      sums.set(change.id, known ? addRollups(known, change) : change);
    }
    if (some.length < ROWS_AT_ONCE) break;
    last = some.at(-1)?.key ?? '';
  }
  const stored = new Map((await db.rollups.toArray()).map((rollup) => [rollup.id, rollup]));
  const ids = new Set([...sums.keys(), ...stored.keys()]);
  const count = [...ids].filter((id) => !isSame(sums.get(id), stored.get(id))).length;
  return count > 0 ? [{ kind: 'totals', count }] : [];
}

/** A digest of each table that a rebuild makes. */
export async function derivedDigests(
  db: LongtailDb,
  digest: (text: string) => Promise<string>,
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const name of rebuiltTables) {
    let current = '';
    const [path] = [db.table(name).schema.primKey.keyPath].flat();
    for (let last: string | null = null; ; ) {
      const rest = last === null ? db.table(name).orderBy(':id') : db.table(name).where(':id').above(last);
      const rows: Record<string, unknown>[] = await rest.limit(ROWS_AT_ONCE).toArray();
      current = await digest(current + JSON.stringify(rows));
      if (rows.length < ROWS_AT_ONCE) break;
      last = String(rows.at(-1)?.[path ?? '']);
    }
    digests.set(name, current);
  }
  return digests;
}
