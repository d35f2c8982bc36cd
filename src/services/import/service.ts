import { dayOfInstant } from '@/core/calendar.ts';
import { differences, sumDifferences } from '@/core/ledger/differences.ts';
import type { TwinAnswer } from '@/core/ledger/twins.ts';
import { isOutOfRoom } from '@/core/out-of-room.ts';
import type { Program } from '@/core/programs/program.ts';
import { applyEdits, type RowEdit } from '@/core/statements/edits.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import { guessProgram } from '@/core/statements/guess-program.ts';
import { namingColumns } from '@/core/statements/identity.ts';
import { type PartialMapping, parsePartialMapping } from '@/core/statements/mapping.ts';
import { type NormalisedStatement, normaliseRows } from '@/core/statements/normalise.ts';
import type { Import } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { networkOfStatement } from '@/networks/registry.ts';
import type { Clock } from '@/platform/clock.ts';
import { withWriteLock } from '@/platform/locks.ts';
import { UserError } from '../error.ts';
import { viewAggregate } from './aggregate.ts';
import { unpack } from './archive.ts';
import { coveredDays, reachOf } from './covered.ts';
import { editsFor, inForce, keepEdits, unreadableLines } from './edits.ts';
import { compareWithStored, type PlannedLines, plannedLines } from './plan.ts';
import { distinctValues, type OpenStatement, openStatement, samplesOf } from './read.ts';
import { recognised } from './recognise.ts';
import { afterTheOthers, countOf, importRecord } from './record.ts';
import { rememberMapping, settledMapping } from './remember.ts';
import { withKnownRows } from './restated.ts';
import { discard, publish, type Staged, stage, undo } from './stage.ts';
import { shownTwins, twinsOf, withoutTwins } from './twins.ts';
import type { Coverage, ImportService, Preview } from './types.ts';
import { vanishedRows } from './vanished.ts';

type Plan = Choice & {
  preview: Preview;
  /** Every line of the file; the page gets them a window at a time. */
  lines: PlannedLines;
  statement: NormalisedStatement;
  source: OpenStatement;
  program: Program;
};

/** What the author settled in this preview. */
type Choice = {
  given: PartialMapping;
  edits: readonly RowEdit[];
  twins: TwinAnswer | null;
  page: string | undefined;
};

/** Rows that come with a preview; more are asked for. */
const FIRST_ROWS = 200;
/** At most this many reasons are given why nothing can be imported; the lines below have their own. */
const MOST_REASONS = 5;

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

type Wanted = {
  source: OpenStatement;
  programId: string;
  choice: Choice;
  coverage: Partial<Coverage>;
  signal: AbortSignal;
  now: number;
};

/** Throws the signal's reason where it is cancelled on the way. */
async function makePlan(
  db: LongtailDb,
  { source, programId, choice, coverage, signal, now }: Wanted,
): Promise<Plan> {
  const program = await db.programs.get(programId);
  if (!program) throw new UserError('Choose the program that this statement is from.');
  const edits = await editsFor(db, programId, source.table, choice.edits);
  const edited = applyEdits(source.table, edits);
  const { table, profile, mapping: known } = await withKnownRows(db, programId, recognised(edited, program));
  const settled = await settledMapping(db, programId, source.table.columns, choice.given);
  const { mapping, questions } = guessMapping(table, settled, program, known);
  const { timeZone } = await readSettings(db);
  const today = dayOfInstant(now, timeZone);
  const context = { ...contextOf(program, timeZone), today, timesIn: profile?.timeZone ?? null };
  const whole = mapping.date === null ? nothingRead() : normaliseRows(table, mapping, context);
  const reach = profile?.restates ? await reachOf(db, programId) : null;
  const { coversFrom, coversTo } = coveredDays(whole, { given: coverage, reach, today });
  const against = { programId, coversTo: coversTo ?? '', signal };
  const { fates: all, shared } = await compareWithStored(db, whole.rows, against);
  const twins = await twinsOf(db, programId, whole, all);
  const answer = twins.question && choice.twins;
  const { statement, fates } =
    answer === 'same' ? withoutTwins(whole, all, twins) : { statement: whole, fates: all };
  const pull = { ...against, statement, coversFrom: coversFrom ?? '', shared };
  const vanished = profile?.restates ? [] : await vanishedRows(db, pull);
  const lines = plannedLines({ table, statement, fates, edits });
  const apart = differences(programId, statement.rows, statement.ignored);
  const before = await db.imports.where({ fileHash: source.fileHash }).first();
  const preview: Preview = {
    fileName: source.fileName,
    recognisedAs: profile && { name: profile.name, note: profile.note ?? null },
    columns: table.columns,
    samples: samplesOf(table),
    kindValues: distinctValues(table, mapping.kind),
    statusValues: distinctValues(table, mapping.status),
    mapping,
    questions: twins.question && !answer ? [...questions, twins.question] : questions,
    content: statement.content,
    rows: lines.window(null, 0, FIRST_ROWS),
    unreadable: unreadableLines(edited, statement),
    edits: inForce(source.table, edits),
    counts: lines.counts,
    transfers: statement.transfers.length,
    coversFrom,
    coversTo,
    today,
    columnSum: statement.columnSum,
    differences: { sums: sumDifferences(apart), first: apart.slice(0, FIRST_ROWS) },
    totals: statement.totals,
    rounded: statement.rounded.length,
    rewards: statement.rewards,
    nothing: countOf(statement) > 0 ? null : lines.reasons.slice(0, MOST_REASONS),
    vanished: { count: vanished.length, first: vanished.slice(0, FIRST_ROWS) },
    twins: {
      count: twins.pairs.length,
      first: await shownTwins(db, programId, twins, FIRST_ROWS),
      answer,
    },
    damaged: { count: source.damaged.length, first: source.damaged[0] ?? null },
    alreadyImportedAt: before?.importedAt ?? null,
  };
  return { ...choice, preview, lines, statement, source, program };
}

function contextOf(program: Program, timeZone: string) {
  return { programId: program.id, currency: program.currency, timeZone };
}

/** Until the author says which column holds the date, no row can be read. */
function nothingRead(): NormalisedStatement {
  return {
    rows: [],
    ignored: [],
    transfers: [],
    problems: [],
    coversFrom: null,
    coversTo: null,
    content: 'commissions',
    columnSum: {},
    totals: [],
    rewards: [],
    alike: [],
    rounded: [],
  };
}

async function stageOrDiscard(
  db: LongtailDb,
  record: Import,
  { statement }: Plan,
  { onProgress, signal }: { onProgress: Parameters<ImportService['publish']>[0]; signal: AbortSignal },
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
