import { isDay } from '@/core/calendar.ts';
import { keyOf, stableHash } from '@/core/ids.ts';
import type { Program } from '@/core/programs/program.ts';
import { MAPPING_VERSION } from '@/core/statements/mapping.ts';
import type { NormalisedStatement } from '@/core/statements/normalise.ts';
import type { Import } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { UserError } from '../error.ts';
import type { OpenStatement } from './read.ts';
import type { Preview } from './types.ts';

type Planned = {
  preview: Preview;
  statement: NormalisedStatement;
  source: OpenStatement;
  program: Program;
};

/** The number of rows that can be imported. */
export const countOf = ({ rows, transfers }: NormalisedStatement) => rows.length + transfers.length;

/** The present, or just after the last import if the clock was set back: the order of imports matters. */
export async function afterTheOthers(db: LongtailDb, now: number): Promise<number> {
  const last = await db.imports.orderBy('importedAt').last();
  return last ? Math.max(now, last.importedAt + 1) : now;
}

/** Makes the record of an import, given its time. Throws UserError if the preview can't be imported as it is. */
export function importRecord({ preview, statement, source, program }: Planned): (now: number) => Import {
  const [question] = preview.questions;
  if (question) throw new UserError(`Answer this first: ${question.message}`);
  const { coversFrom, coversTo, vanished } = preview;
  const rowCount = countOf(statement);
  if (rowCount === 0 || coversFrom === null || coversTo === null) {
    throw new UserError('No row of this file can be imported. The reasons stand beside the rows.');
  }
  if (!isDay(coversFrom) || !isDay(coversTo) || coversFrom > coversTo) {
    throw new UserError('The days that the statement covers must be real days, the first before the last.');
  }
  if (coversTo > preview.today) {
    throw new UserError('The days that a statement covers must not be in the future.');
  }
  return (now) => ({
    id: stableHash(keyOf(program.id, source.fileHash, now)),
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
    ...(vanished.count > 0 && {
      lacks: { count: vanished.count, keys: vanished.first.map(({ key }) => key) },
    }),
  });
}
