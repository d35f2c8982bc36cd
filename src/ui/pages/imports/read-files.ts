import { sum } from '@/core/sums.ts';
import type { StatementSource } from '@/services/import/types.ts';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';

const text = importText.choose;
const mostFiles = 50;
const mostMegabytes = 128;

/** The bytes of files, all or none. Throws an Error that says which file is the trouble. */
export async function readFiles(files: readonly File[]): Promise<StatementSource[]> {
  if (files.length > mostFiles) throw new Error(text.tooMany(formatCount(mostFiles)));
  const size = sum(files.map((file) => file.size));
  if (size > mostMegabytes * 1024 * 1024) throw new Error(text.tooLarge(formatCount(mostMegabytes)));
  return Promise.all(
    files.map(async (file) => {
      const buffer = await file.arrayBuffer().catch((cause: unknown) => {
        throw new Error(text.notRead(file.name), { cause });
      });
      return { fileName: file.name, bytes: new Uint8Array(buffer) };
    }),
  );
}
