import { ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { checkSize } from '@/core/statements/decode.ts';
import { StatementError } from '@/core/statements/error.ts';
import type { StatementSource } from './types.ts';

const mostFiles = 50;
const mostBytes = 64 * 1024 * 1024;
const extractFirst = 'Unpack it and import the files inside.';

/** What operating systems put into archives besides the files. */
const isClutter = (path: string) => /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(path);

type Entry = Awaited<ReturnType<ZipReader<unknown>['getEntries']>>[number];

/**
 * The files to import: a ZIP archive's files in the order of their names, else the file itself. An archive's own
 * sizes are not trusted: reading stops where they are untrue. Throws StatementError `archive` or `too-large`; an
 * archive is read whole or not at all.
 */
export async function unpack(source: StatementSource): Promise<StatementSource[]> {
  const { bytes, fileName } = source;
  if (!isZip(bytes)) return [source];
  checkSize(bytes.length);
  const entries = await entriesOf(source);
  // An Excel workbook is a ZIP archive too; reading it says what to do with it.
  if (entries.some((entry) => entry.filename === '[Content_Types].xml')) return [source];
  const files = entries.filter((entry) => !entry.directory && !isClutter(entry.filename));
  if (files.length === 0) throw refused(fileName, 'holds no files.');
  if (files.length > mostFiles) {
    throw refused(fileName, `holds ${files.length} files; at most ${mostFiles} are read at once.`);
  }
  const unpacked: StatementSource[] = [];
  let room = mostBytes;
  for (const entry of files.sort((a, b) => (a.filename < b.filename ? -1 : 1))) {
    const content = await contentOf(entry, fileName, room);
    room -= content.length;
    unpacked.push({ fileName: entry.filename, bytes: content });
  }
  return unpacked;
}

/** By its first bytes, not by its name. */
function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  const isHeader = (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
  return first === 0x50 && second === 0x4b && isHeader;
}

async function entriesOf({ fileName, bytes }: StatementSource): Promise<Entry[]> {
  try {
    const reader = new ZipReader(new Blob([bytes]).stream(), { useWebWorkers: false });
    return await reader.getEntries();
  } catch {
    throw refused(fileName, 'is damaged or incomplete. Download it again.');
  }
}

async function contentOf(entry: Entry, archive: string, room: number): Promise<Uint8Array<ArrayBuffer>> {
  const { filename } = entry;
  if (entry.encrypted) {
    throw refused(archive, `is protected by a password ("${filename}"). ${extractFirst}`);
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isTooLarge = entry.uncompressedSize > room;
  const collect = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      size += chunk.length;
      isTooLarge = size > room;
      if (isTooLarge) throw new Error('more than there is room for');
      chunks.push(chunk);
    },
  });
  try {
    if (!isTooLarge && !entry.directory) {
      await entry.getData(collect, { useWebWorkers: false, checkSignature: true });
    }
  } catch {
    if (!isTooLarge)
      throw refused(archive, `can't be unpacked: "${filename}" is damaged. Download it again.`);
  }
  if (isTooLarge) {
    const megabytes = mostBytes / (1024 * 1024);
    throw refused(archive, `unpacks to more than ${megabytes} MB ("${filename}"). ${extractFirst}`);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function refused(archive: string, reason: string): StatementError {
  return new StatementError('archive', `The archive "${archive}" ${reason}`);
}
