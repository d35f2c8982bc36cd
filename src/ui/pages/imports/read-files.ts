import { sum } from '@/core/sums.ts';
import type { StatementSource } from '@/services/import/types.ts';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';

const text = importText.choose;
const mostFiles = 50;
const mostMegabytes = 128;

/** Reads files, all or none. Throws an Error for people if there is too much of them or one can't be read. */
export async function readFiles(files: readonly File[]): Promise<StatementSource[]> {
  if (files.length > mostFiles) throw new Error(text.tooMany(formatCount(mostFiles)));
  const size = sum(files.map((file) => file.size));
  if (size > mostMegabytes * 1024 * 1024) throw new Error(text.tooLarge(formatCount(mostMegabytes)));
  return Promise.all(files.map(readFile));
}

/** Reads one file. Throws an Error for people that names it if it can't be read. */
export async function readFile(file: File): Promise<StatementSource> {
  const buffer = await file.arrayBuffer().catch((cause: unknown) => {
    throw new Error(text.notRead(file.name), { cause });
  });
  return { fileName: file.name, bytes: new Uint8Array(buffer) };
}
