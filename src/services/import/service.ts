import { isOutOfRoom } from '@/core/out-of-room.ts';
import { guessProgram } from '@/core/statements/guess-program.ts';
import { namingColumns } from '@/core/statements/identity.ts';
import { parsePartialMapping } from '@/core/statements/mapping.ts';
import type { Import } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { networkOfStatement } from '@/networks/registry.ts';
import type { Clock } from '@/platform/clock.ts';
import { withWriteLock } from '@/platform/locks.ts';
import { UserError } from '../error.ts';
import { viewAggregate } from './aggregate.ts';
import { unpack } from './archive.ts';
import { keepEdits } from './edits.ts';
import { makePlan, type Plan } from './plan.ts';
import { publish } from './publish.ts';
import { type OpenStatement, openStatement } from './read.ts';
import { afterTheOthers, importRecord } from './record.ts';
import { rememberMapping } from './remember.ts';
import { type Staged, stage } from './stage.ts';
import type { ImportService, OnImportProgress } from './types.ts';
import { discard, undo } from './undo.ts';

/** Imports of statements: previewed, published in chunks, undoable. Holds the last preview. */
export function createImportService(db: LongtailDb, clock: Clock): ImportService {
  let plan: Plan | null = null;
  /** The statement opened last: each change of its preview sends it again. */
  let opened: OpenStatement | null = null;
  let running = new AbortController();
  const begin = () => {
    running = new AbortController();
    return running.signal;
  };
  return {
    unpack,
    async programOf(source) {
      opened = await openStatement(source, { last: opened, mayLackNames: true });
      const { table, fileName } = opened;
      const [programs, remembered] = await Promise.all([db.programs.toArray(), db.mappings.toArray()]);
      const network = networkOfStatement(table.columns);
      return guessProgram({ table, fileName, programs, remembered, network });
    },
    async preview(source, programId, given, coverage, edits = [], twins = null) {
      plan = null;
      const signal = begin();
      const choice = { given: parsePartialMapping(given), edits, twins, page: source.page };
      opened = await openStatement(source, { last: opened, mayLackNames: true });
      signal.throwIfAborted();
      plan = await makePlan(db, { source: opened, programId, choice, coverage, signal, now: clock.now() });
      return plan.preview;
    },
    async aggregate(source, programId, days, asSums) {
      opened = await openStatement(source, { last: opened, mayLackNames: true });
      return viewAggregate(db, opened, { programId, days, asSums });
    },
    async previewRows(fate, from, count) {
      return plan?.lines.window(fate, from, count) ?? [];
    },
    async cancel() {
      running.abort();
    },
    async publish(onProgress) {
      const planned = plan;
      if (!planned) throw new UserError('Nothing to import. Choose a statement first.');
      const recordAt = importRecord(planned);
      const signal = begin();
      const record = await withWriteLock(async () => {
        // Only now: another page may have imported meanwhile, and no two imports may have one time and id.
        const made = recordAt(await afterTheOthers(db, clock.now()));
        const staged = await stageOrDiscard(db, made, planned, { onProgress, signal });
        await publishOrSay(db, made.id, onProgress, { staged, signal });
        await remember(db, planned, clock.now());
        return made;
      });
      plan = null;
      opened = null;
      return { importId: record.id, counts: record.counts, transfers: planned.statement.transfers.length };
    },
    async undo(importId, onProgress) {
      await withWriteLock(() => undo(db, importId, onProgress));
    },
  };
}

async function stageOrDiscard(
  db: LongtailDb,
  record: Import,
  { statement }: Plan,
  { onProgress, signal }: { onProgress: OnImportProgress; signal: AbortSignal },
): Promise<Staged> {
  try {
    return await stage(db, record, [...statement.rows, ...statement.transfers], onProgress, signal);
  } catch (cause) {
    await discard(db, record.id);
    if (!isOutOfRoom(cause)) throw cause;
    throw new UserError(
      'The browser has no room left for this statement. Nothing was imported. Free some disk space.',
    );
  }
}

/** Publishes what is staged. If there is no room, the rest waits until imports are recovered. */
async function publishOrSay(...args: Parameters<typeof publish>): Promise<void> {
  try {
    await publish(...args);
  } catch (cause) {
    if (!isOutOfRoom(cause)) throw cause;
    throw new UserError(
      'The browser has no room left, so this import is not finished. Free some disk space: it then goes on by itself where it stopped.',
    );
  }
}

/** Keeps what the author settled, and the columns that keys were made of, for the next statements of the program. */
async function remember(db: LongtailDb, plan: Plan, now: number): Promise<void> {
  const { edits, page, source, program } = plan;
  const { table } = source;
  const given = { ...plan.given, ...namingColumns(plan.preview.mapping, table.columns) };
  await db.transaction('rw', [db.mappings, db.decisions], async () => {
    await rememberMapping(db, { programId: program.id, columns: table.columns, given, page, now });
    await keepEdits(db, program.id, table, { edits, now });
  });
}
