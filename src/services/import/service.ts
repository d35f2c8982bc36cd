import { isDay } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { Program } from '@/core/programs/program.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import {
  headerFingerprint,
  MAPPING_VERSION,
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
  const { table } = source;
  const remembered = await db.mappings.get(mappingId(programId, table.columns));
  const { mapping, questions } = guessMapping(table, merged(remembered?.mapping ?? {}, given), program);
  const { timeZone } = await readSettings(db);
  const statement =
    mapping.date === null ? nothingRead() : normaliseRows(table, mapping, contextOf(program, timeZone));
  const days = statement.transfers.map(({ day }) => day).sort();
  const coversFrom = coverage.coversFrom ?? statement.coversFrom ?? days.at(0) ?? null;
  const coversTo = coverage.coversTo ?? statement.coversTo ?? days.at(-1) ?? null;
  const known = await knownVersions(db, programId, statement.rows);
  const rows = previewRows(table, statement, known, coversTo ?? '');
  const twin = await db.imports.filter((item) => item.fileHash === source.fileHash).first();
  const preview: Preview = {
    fileName: source.fileName,
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
    totals: statement.totals,
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
    transfers: [],
    problems: [],
    coversFrom: null,
    coversTo: null,
    content: 'commissions',
    columnSum: {},
    totals: [],
    alike: [],
  };
}

/** Throws UserError where the preview can't be imported as it stands. */
function importRecord({ preview, statement, source, program }: Plan, now: number): Import {
  const [question] = preview.questions;
  if (question) throw new UserError(`Answer this first: ${question.message}`);
  const { coversFrom, coversTo } = preview;
  const rowCount = statement.rows.length + statement.transfers.length;
  if (rowCount === 0 || coversFrom === null || coversTo === null) {
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
    rowCount,
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
    await stage(db, record, [...statement.rows, ...statement.transfers], onProgress);
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
  const mapping = merged(known?.mapping ?? {}, given);
  const fingerprint = headerFingerprint(source.table.columns);
  await db.mappings.put({ id, programId: program.id, fingerprint, mapping, usedAt: now });
}

/** What is given now wins over what is remembered, word by word. */
function merged(remembered: PartialMapping, given: PartialMapping): PartialMapping {
  const kind = { ...remembered.values?.kind, ...given.values?.kind };
  const status = { ...remembered.values?.status, ...given.values?.status };
  return { ...remembered, ...given, values: { kind, status } };
}

function mappingId(programId: string, columns: readonly string[]): string {
  return keyOf(programId, headerFingerprint(columns));
}
