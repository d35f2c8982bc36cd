import { dayOfInstant } from '@/core/calendar.ts';
import { differences, sumDifferences } from '@/core/ledger/differences.ts';
import type { TwinAnswer } from '@/core/ledger/twins.ts';
import type { Program } from '@/core/programs/program.ts';
import { applyEdits, type RowEdit } from '@/core/statements/edits.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { type NormalisedStatement, normaliseRows } from '@/core/statements/normalise.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { UserError } from '../error.ts';
import { coveredDays, reachOf } from './covered.ts';
import { editsFor, inForce, unreadableLines } from './edits.ts';
import { type PlannedLines, plannedLines } from './lines.ts';
import { distinctValues, type OpenStatement, samplesOf } from './read.ts';
import { recognised } from './recognise.ts';
import { countOf } from './record.ts';
import { settledMapping } from './remember.ts';
import { withKnownRows } from './restated.ts';
import { compareWithStored } from './stored.ts';
import { shownTwins, twinsOf, withoutTwins } from './twins.ts';
import type { Coverage, Preview } from './types.ts';
import { vanishedRows } from './vanished.ts';

/** A preview with what publishing it needs. */
export type Plan = Choice & {
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

type Wanted = {
  source: OpenStatement;
  programId: string;
  choice: Choice;
  coverage: Partial<Coverage>;
  signal: AbortSignal;
  now: number;
};

/**
 * Reads an open statement and works out what importing it would do; writes nothing. Throws a UserError for an unknown
 * program, and the signal's reason if it is cancelled.
 */
export async function makePlan(
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
