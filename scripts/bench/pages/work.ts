import type { Table } from 'dexie';
import Papa from 'papaparse';
import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { backupTables } from '@/db/backup/tables.ts';
import { derivedTables } from '@/db/database.ts';
import { rebuild } from '@/db/derived/rebuild.ts';
import { readPortfolio } from '@/db/live/portfolio.ts';
import { changeData } from '@/db/transaction.ts';
import { createFiguresService } from '@/services/figures.ts';
import { openBackups, pack } from '../../../tests/support/backup.ts';
import { statementOf } from '../../../tests/support/statement.ts';
import { openWorld, post } from '../../../tests/support/world.ts';

export type Size = { articles: number; rows: number };
/** Milliseconds of a piece of work and of its floor, the least that could do it, measured one after the other. */
export type Pair = { ms: number; floorMs: number };
export type Work =
  | 'import'
  | 're-import'
  | 'rebuild'
  | 'figures after an import'
  | 'projection'
  | 'export'
  | 'backup';

declare global {
  /** What the bench asks this page to do; each kind of work is reported once it and its floor are measured. */
  var work: (size: Size, name: string | null, tell: (what: Work, pair: Pair) => void) => Promise<void>;
  /** Stores as much as the author's, and measures nothing. */
  var fill: (size: Size) => Promise<void>;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

type World = Awaited<ReturnType<typeof openWorld>>;

async function storeArticles(world: World, articles: number): Promise<void> {
  for (let id = 0; id < articles; id += 1) {
    await world.articles.store(
      'https://dev.to',
      post(id + 1, `https://go.example-network.com/x?subId1=devto-${id}`),
    );
  }
}

/** The most rows in one file, since Longtail reads no larger files. */
const MOST_ROWS = 250_000;

/** A statement of so many rows, or several with customers of their own if one would be too large. */
function statementsOf({ articles, rows }: Size): string[] {
  const count = Math.ceil(rows / MOST_ROWS);
  return Array.from({ length: count }, (_, part) => statementOf(rows / count, `R${part}-`, articles));
}

async function importAll(texts: readonly string[], world: World): Promise<void> {
  for (const text of texts) await world.importText(text);
}

/** A million at once would leave a page without an answer for minutes. */
const AT_ONCE = 10_000;

async function putPlainly<Row, Key>(table: Table<Row, Key>, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await table.bulkPut(rows.slice(from, from + AT_ONCE));
}

/** Milliseconds of storing one table's rows in another, without those of reading them. */
async function copyPlainly<Row, Key>(from: Table<Row, Key>, to: Table<Row, Key>): Promise<number> {
  const keys = await from.toCollection().primaryKeys();
  let ms = 0;
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const rows = await from.bulkGet(keys.slice(at, at + AT_ONCE));
    const stored = rows.filter((row) => row !== undefined);
    ms += await timed(() => to.bulkPut(stored));
  }
  return ms;
}

/** The floor of an import: the same rows into the same tables with the same indexes, and nothing else. */
async function storePlainly(texts: readonly string[], from: World): Promise<number> {
  const plain = await openWorld();
  const parsed = await timed(async () => {
    for (const text of texts) Papa.parse(text);
  });
  const rows = await copyPlainly(from.db.importRows, plain.db.importRows);
  const commissions = await copyPlainly(from.db.commissions, plain.db.commissions);
  await plain.db.delete();
  return parsed + rows + commissions;
}

/** The floor of a rebuild: reads the rows of some tables and writes the derived ones again as they are. */
async function writeDerivedPlainly({ db }: World): Promise<void> {
  await db.importRows.toArray();
  for (const name of derivedTables) {
    const rows: unknown[] = await db.table(name).toArray();
    await db.table(name).clear();
    await putPlainly(db.table(name), rows);
  }
}

/**
 * The floor of a projection: reads most of what it rests on, and writes the figures again as they are, without
 * computing anything.
 */
async function writeFiguresPlainly({ db }: World): Promise<void> {
  await db.referrals.toArray();
  await db.figures.bulkPut(await db.figures.toArray());
}

/**
 * The floor of a backup: reads everything, writes it as JSON and packs it, without checksums or schemas, one
 * table at a time.
 */
async function packPlainly({ db }: World): Promise<void> {
  for (const table of backupTables) {
    const rows: unknown[] = await db.table(table).toArray();
    // In several texts, since the length of one is limited.
    for (let from = 0; from < rows.length; from += 10_000) {
      await pack(
        rows
          .slice(from, from + 10_000)
          .map((row) => JSON.stringify(row))
          .join('\n'),
      );
    }
  }
}

globalThis.fill = async ({ articles, rows }) => {
  const world = await openWorld(undefined, 'longtail');
  await storeArticles(world, articles);
  await importAll(statementsOf({ articles, rows }), world);
  await world.figures.refresh();
  world.db.close();
};

/** Does each kind of work once on a database of that size; `name` keeps the database, under that name. */
globalThis.work = async ({ articles, rows }, name, tell) => {
  const world = await openWorld(undefined, name ?? undefined);
  await storeArticles(world, articles);
  const texts = statementsOf({ articles, rows });
  const first = await timed(() => importAll(texts, world));
  const importFloor = await storePlainly(texts, world);
  tell('import', { ms: first, floorMs: importFloor });
  tell('re-import', { ms: await timed(() => importAll(texts, world)), floorMs: importFloor });
  const rebuildFloor = await timed(() => writeDerivedPlainly(world));
  tell('rebuild', { ms: await timed(() => rebuild(world.db)), floorMs: rebuildFloor });
  // Holds every payment against its program's terms too.
  const figures = await timed(() => world.figures.refresh());
  const figuresFloor = await timed(async () => {
    await world.db.commissions.toArray();
    await writeFiguresPlainly(world);
  });
  tell('figures after an import', { ms: figures, floorMs: figuresFloor });
  await changeData(world.db, async () => undefined);
  const projection = await timed(() => createFiguresService(world.db, world.clock).refresh());
  tell('projection', { ms: projection, floorMs: await timed(() => writeFiguresPlainly(world)) });
  const backupFloor = await timed(() => packPlainly(world));
  tell('backup', { ms: await timed(() => openBackups(world.db).save()), floorMs: backupFloor });
  const whole = async () => {
    const portfolio = await readPortfolio(world.db, '2026-11-22');
    return [JSON.stringify(await world.report.make()), articleTableCsv(portfolio)];
  };
  const exported = await timed(whole);
  const [report = ''] = await whole();
  const value: unknown = JSON.parse(report);
  const exportFloor = await timed(async () => {
    await Promise.all([world.db.articles.toArray(), world.db.links.toArray(), world.db.figures.toArray()]);
    JSON.stringify(value);
  });
  tell('export', { ms: exported, floorMs: exportFloor });
  if (name === null) await world.db.delete();
};
