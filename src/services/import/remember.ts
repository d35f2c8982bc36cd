import { keyOf } from '@/core/ids.ts';
import { headerFingerprint, mergeMappings, type PartialMapping } from '@/core/statements/mapping.ts';
import { pagePattern } from '@/core/statements/page-pattern.ts';
import type { LongtailDb } from '@/db/database.ts';

/** What the author settled about statements of a program with these columns, and settles now. */
export async function settledMapping(
  db: LongtailDb,
  programId: string,
  columns: readonly string[],
  given: PartialMapping,
): Promise<PartialMapping> {
  const remembered = await db.mappings.get(mappingId(programId, columns));
  return mergeMappings(remembered?.mapping ?? {}, given);
}

type Settled = {
  programId: string;
  columns: readonly string[];
  given: PartialMapping;
  /** The address of the page that the table was on. */
  page: string | undefined;
  now: number;
};

/** Keeps what the author settled about statements with these columns; guesses are made again each time. */
export async function rememberMapping(db: LongtailDb, settled: Settled): Promise<void> {
  const { programId, columns, given, page, now } = settled;
  const id = mappingId(programId, columns);
  const known = await db.mappings.get(id);
  const pages = new Set(known?.pages);
  if (page !== undefined) pages.add(pagePattern(page));
  await db.mappings.put({
    id,
    programId,
    fingerprint: headerFingerprint(columns),
    mapping: mergeMappings(known?.mapping ?? {}, given),
    pages: [...pages],
    usedAt: now,
  });
}

function mappingId(programId: string, columns: readonly string[]): string {
  return keyOf(programId, headerFingerprint(columns));
}
