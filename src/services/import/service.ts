import { isDay } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { Program } from '@/core/programs/program.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import {
  headerFingerprint,
  MAPPING_VERSION,
  mergeMappings,
  type PartialMapping,
  parsePartialMapping,
} from '@/core/statements/mapping.ts';
import { type NormalisedStatement, normaliseRows } from '@/core/statements/normalise.ts';
import { countFates, type Import } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import type { Clock } from '@/platform/clock.ts';
import { withWriteLock } from '@/platform/locks.ts';
import { UserError } from '../error.ts';
import type { Coverage, ImportService, Preview, StatementSource } from '../types.ts';
import { knownVersions, previewRows } from './plan.ts';
import { distinctValues, type OpenStatement, openStatement, samplesOf } from './read.ts';
import { recognised } from './recognise.ts';
import { discard, publish, stage, undo } from './stage.ts';

type Plan = {
  given: PartialMapping;
  preview: Preview;
  statement: NormalisedStatement;
  source: OpenStatement;
  program: Program;
};

/** Imports of statements: previewed, published in chunks, undoable. Holds the last preview. */
export function createImportService(db: LongtailDb, clock: Clock): ImportService {
  let plan: Plan | null = null;
  return {
    async preview(source, programId, given, coverage) {
      plan = null;
      plan = await makePlan(db, source, programId, parsePartialMapping(given), coverage);
      return plan.preview;
    },
    async publish(onProgress) {
      const planned = plan;
      if (!planned) throw new UserError('Nothing to import. Choose a statement first.');
      const record = importRecord(planned, clock.now());
      plan = null;
      await withWriteLock(async () => {
        await stageOrDiscard(db, record, planned, onProgress);
        await remember(db, planned, clock.now());
        await publish(db, record.id, onProgress);
      });
      return { importId: record.id, counts: record.counts };
    },
    async undo(importId, onProgress) {
      await withWriteLock(() => undo(db, importId, onProgress));
    },
  };
}

async function makePlan(
  db: LongtailDb,
  input: StatementSource,
  programId: string,
  given: PartialMapping,
  coverage: Partial<Coverage>,
): Promise<Plan> {
  const program = await db.programs.get(programId);
  if (!program) throw new UserError('Choose the program that this statement is from.');
  const source = await openStatement(input);
  const remembered = await db.mappings.get(mappingId(programId, source.table.columns));
  const { table, profile, mapping: known } = recognised(source.table, program);
  const settled = mergeMappings(remembered?.mapping ?? {}, given);
  const { mapping, questions } = guessMapping(table, settled, program, known);
  const { timeZone } = await readSettings(db);
  const context = { ...contextOf(program, timeZone), timesIn: profile?.timeZone ?? null };
  const statement = mapping.date === null ? nothingRead() : normaliseRows(table, mapping, context);
  const coversFrom = coverage.coversFrom ?? statement.coversFrom;
  const coversTo = coverage.coversTo ?? statement.coversTo;
  const versions = await knownVersions(db, programId, statement.rows);
  const rows = previewRows(table, statement, versions, coversTo ?? '');
  const twin = await db.imports.filter((item) => item.fileHash === source.fileHash).first();
  const preview: Preview = {
    fileName: source.fileName,
    recognisedAs: profile && { name: profile.name, note: profile.note ?? null },
    columns: table.columns,
    samples: samplesOf(table),
    kindValues: distinctValues(table, mapping.kind),
    statusValues: distinctValues(table, mapping.status),
    mapping,
    questions,
    content: statement.content,
    rows,
    counts: countFates(rows),
    coversFrom,
    coversTo,
    columnSum: statement.columnSum,
    alreadyImportedAt: twin?.importedAt ?? null,
  };
  return { given, preview, statement, source, program };
}

function contextOf(program: Program, timeZone: string) {
  return { programId: program.id, currency: program.currency, timeZone };
}

/** Until the author says which column holds the date, no row can be read. */
function nothingRead(): NormalisedStatement {
  return {
    rows: [],
    ignored: [],
    problems: [],
    coversFrom: null,
    coversTo: null,
    content: 'commissions',
    columnSum: {},
    alike: [],
  };
}

/** Throws UserError where the preview can't be imported as it stands. */
function importRecord({ preview, statement, source, program }: Plan, now: number): Import {
  const [question] = preview.questions;
  if (question) throw new UserError(`Answer this first: ${question.message}`);
  const { coversFrom, coversTo } = preview;
  if (statement.rows.length === 0 || coversFrom === null || coversTo === null) {
    throw new UserError('No row of this file can be imported. The reasons stand beside the rows.');
  }
  if (!isDay(coversFrom) || !isDay(coversTo) || coversFrom > coversTo) {
    throw new UserError('The days that the statement covers must be real days, the first before the last.');
  }
  return {
    id: keyOf(program.id, source.fileHash, now),
    programId: program.id,
    fileName: source.fileName,
    fileHash: source.fileHash,
    importedAt: now,
    content: preview.content,
    coversFrom,
    coversTo,
    state: 'staging',
    cursor: 0,
    rowCount: statement.rows.length,
    mapping: preview.mapping,
    mappingVersion: MAPPING_VERSION,
    counts: preview.counts,
  };
}

async function stageOrDiscard(
  db: LongtailDb,
  record: Import,
  { statement }: Plan,
  onProgress: Parameters<ImportService['publish']>[0],
): Promise<void> {
  try {
    await stage(db, record, statement.rows, onProgress);
  } catch (cause) {
    await discard(db, record.id);
    const full = cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);
    if (!full) throw cause;
    throw new UserError(
      'The browser has no room left for this statement. Nothing was imported. Free some disk space.',
    );
  }
}

/** Keeps what the author settled about statements with these columns; guesses are made anew each time. */
async function remember(db: LongtailDb, { given, source, program }: Plan, now: number): Promise<void> {
  const id = mappingId(program.id, source.table.columns);
  const known = await db.mappings.get(id);
  const mapping = mergeMappings(known?.mapping ?? {}, given);
  const fingerprint = headerFingerprint(source.table.columns);
  await db.mappings.put({ id, programId: program.id, fingerprint, mapping, usedAt: now });
}

function mappingId(programId: string, columns: readonly string[]): string {
  return keyOf(programId, headerFingerprint(columns));
}
