import type { BackupHeader } from '@/core/backup/format.ts';
import { openBackup, type Section } from '@/core/backup/reader.ts';
import type { BackupTable } from '@/core/backup/rows/index.ts';
import type { Upgrade } from '@/core/backup/upgrades.ts';
import { backupWriter } from '@/core/backup/writer.ts';
import { packer, sha256, unpackLines } from '@/db/backup/pack.ts';

const header: BackupHeader = {
  format: 'longtail.backup',
  version: 1,
  appVersion: '0.1.0',
  madeAt: Date.parse('2026-11-22T12:00:00Z'),
  rows: { articles: 2, costs: 3 },
  local: { hidden: null, idleMinutes: 5 },
};

export const article = (n: number, labels: Record<string, string> = {}) => ({
  id: `devto:${n}`,
  labels,
  createdAt: 1_790_000_000_000 + n,
});
export const cost = (n: number) => ({
  id: `cost-${n}`,
  articleId: 'devto:1',
  day: '2026-05-13',
  amount: 100 * n,
  currency: 'USD',
  note: 'Ünïcode “note” 🙂',
});

export const sections: Section[] = [
  { table: 'articles', rows: [article(1, { topic: 'ai-api' }), article(2)] },
  { table: 'costs', rows: [cost(1), cost(2), cost(3)] },
];

/** The text of a backup with these sections. */
export async function textOf(
  parts: readonly { table: BackupTable; rows: readonly unknown[] }[],
  version = 1,
) {
  const writer = backupWriter({ ...header, version }, sha256);
  let text = writer.header;
  for (const { table, rows } of parts) text += await writer.section(table, rows);
  return text + (await writer.end());
}

/** A text, packed. */
export async function packed(text: string): Promise<Blob> {
  const pack = packer();
  await pack.add(text);
  return pack.finish();
}

/** Everything that a packed backup gives. */
export async function readAll(file: Blob, by?: Readonly<Record<number, Upgrade>>, version?: number) {
  const reading = { digest: sha256, ...(by && { by }), ...(version !== undefined && { version }) };
  const { header: said, sections: given } = await openBackup(unpackLines(file), reading);
  return { header: said, sections: await Array.fromAsync(given) };
}
