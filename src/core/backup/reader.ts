import { z } from '../schema.ts';
import { BackupError } from './error.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  type Digest,
  endSchema,
  headerSchema,
  sectionSchema,
} from './format.ts';
import { type BackupTable, isBackupTable, rowSchemas } from './rows/index.ts';
import { fieldOf } from './unfit.ts';
import { type Upgrade, upgraded, upgrades } from './upgrades.ts';
import { chained } from './writer.ts';

/** Some rows of a table, checked one by one. */
export type Section = { table: BackupTable; rows: unknown[] };

export type OpenBackup = { header: BackupHeader; sections: AsyncGenerator<Section, void> };

type Reading = {
  digest: Digest;
  /** The versions to read; the tests have others. */
  version?: number;
  by?: Readonly<Record<number, Upgrade>>;
};

const AGAIN = 'Nothing was changed. Use another copy.';

/**
 * Reads a backup from its lines, without their line feeds. Every row is checked against its table's schema, and every
 * section against its digest, before it is handed out; only the end says that the file is whole. Throws a BackupError
 * that names the place.
 */
export async function openBackup(lines: AsyncIterable<string>, reading: Reading): Promise<OpenBackup> {
  const reader = lineReader(lines);
  const first = await reader.next();
  const header = readHeader(first, reading.version ?? BACKUP_VERSION);
  return { header, sections: readSections(reader, `${first}\n`, header, reading) };
}

/** Hands out lines and counts them; if the stream below it throws, that is damage after the last line. */
function lineReader(lines: AsyncIterable<string>) {
  const iterator = lines[Symbol.asyncIterator]();
  const reader = {
    line: 0,
    /** Where the reader is; named in its errors. */
    place: '',
    async next(): Promise<string | null> {
      const result = await iterator.next().catch((cause: unknown) => {
        if (cause instanceof Error && cause.name === 'AbortError') throw cause;
        if (reader.line === 0) throw foreign();
        throw damaged(reader, 'it cannot be unpacked any further');
      });
      if (result.done) return null;
      reader.line += 1;
      return result.value;
    },
  };
  return reader;
}
type Reader = ReturnType<typeof lineReader>;

function foreign(): BackupError {
  return new BackupError('foreign', 'This file is no backup of Longtail. Nothing was changed.');
}

function damaged(reader: Reader, what: string): BackupError {
  const place = reader.place && ` (${reader.place})`;
  return new BackupError(
    'damaged',
    `This backup is damaged at line ${reader.line}${place}: ${what}. ${AGAIN}`,
    reader.line,
  );
}

const anyHeader = z.object({ format: z.literal(BACKUP_FORMAT), version: z.number() });

function readHeader(line: string | null, version: number): BackupHeader {
  const value = line === null ? null : parsed(line);
  const known = anyHeader.safeParse(value);
  if (!known.success) throw foreign();
  if (known.data.version > version) {
    throw new BackupError(
      'newer',
      `This backup was made by a newer version of Longtail (its data has version ${known.data.version}, this one knows ${version}). Update the extension. Nothing was changed.`,
    );
  }
  const header = headerSchema.safeParse(value);
  if (!header.success) {
    throw new BackupError(
      'damaged',
      `This backup is damaged at line 1: ${whyNot(header.error)}. ${AGAIN}`,
      1,
    );
  }
  return header.data;
}

async function* readSections(
  reader: Reader,
  firstLine: string,
  header: BackupHeader,
  reading: Reading,
): AsyncGenerator<Section, void> {
  const { digest } = reading;
  let outline = firstLine;
  let total = 0;
  for (;;) {
    reader.place = '';
    const line = await reader.next();
    if (line === null) throw damaged(reader, 'its end is missing');
    const value = parsed(line);
    const end = endSchema.safeParse(value);
    if (end.success) {
      if (end.data.rows !== total || end.data.sha256 !== (await digest(outline))) {
        throw damaged(reader, 'something of it is missing');
      }
      if ((await reader.next()) !== null) throw damaged(reader, 'it goes on after its end');
      return;
    }
    const section = sectionSchema.safeParse(value);
    if (!section.success) throw damaged(reader, 'a line that is no part of a backup');
    outline = await chained(outline, `${line}\n`, digest);
    total += section.data.rows;
    yield* readRows(reader, section.data, header, reading);
  }
}

async function* readRows(
  reader: Reader,
  { table, rows: count, sha256 }: z.infer<typeof sectionSchema>,
  header: BackupHeader,
  { digest, version = BACKUP_VERSION, by = upgrades }: Reading,
): AsyncGenerator<Section, void> {
  let body = '';
  const rows: { table: BackupTable; row: unknown }[] = [];
  for (let index = 0; index < count; index += 1) {
    reader.place = `table ${table.slice(0, 40)}`;
    const line = await reader.next();
    if (line === null) throw damaged(reader, 'its end is missing');
    body += `${line}\n`;
    const value = parsed(line);
    if (value === undefined) throw damaged(reader, 'the record cannot be read');
    const current = upgraded(table, value, { from: header.version, to: version, by });
    if (current) rows.push(checkedRow(reader, current));
  }
  if ((await digest(body)) !== sha256) {
    throw damaged(reader, `a record of this line or one of the ${count - 1} before it was changed`);
  }
  for (const [name, own] of Map.groupBy(rows, (row) => row.table)) {
    yield { table: name, rows: own.map(({ row }) => row) };
  }
}

function checkedRow(reader: Reader, { table, row }: { table: string; row: unknown }) {
  if (!isBackupTable(table)) throw damaged(reader, 'no such table is known');
  const result = parsedRow(reader, table, row);
  if (!result.success) throw damaged(reader, whyNot(result.error));
  return { table, row: result.data };
}

/** Guards against JSON nested so deeply that checking it by a schema would overflow the stack. */
function parsedRow(reader: Reader, table: BackupTable, row: unknown) {
  try {
    return rowSchemas[table].safeParse(row);
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged(reader, 'the record is nested too deeply');
    throw cause;
  }
}

/** The first problem, by where it is; never the value itself. */
function whyNot(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'it has another shape';
  const field = fieldOf(error);
  return field
    ? `“${field}” is ${issue.code === 'custom' ? issue.message : 'of another shape'}`
    : 'it has another shape';
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
