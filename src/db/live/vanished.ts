import { compareVersions } from '@/core/ledger/entry.ts';
import type { Import } from '@/core/statements/row.ts';
import { sum } from '@/core/sums.ts';
import type { LongtailDb } from '../database.ts';
import { visibleVersions } from '../derived/versions.ts';
import type { Vanished } from './types.ts';

/**
 * Commissions of a program that a later statement lacks though it covers their days, newest first. One that came back
 * in a later statement is fine again. `imports`: the program's.
 */
export async function readVanished(
  db: LongtailDb,
  programId: string,
  imports: readonly Import[],
): Promise<Vanished> {
  const lacking = imports.filter(({ state, lacks }) => state === 'published' && lacks);
  const sources = new Map<string, Import>();
  for (const source of lacking.toSorted(byAge)) {
    for (const key of source.lacks?.keys ?? []) sources.set(key, source);
  }
  const keys = [...sources.keys()];
  const versions = Map.groupBy(await visibleVersions(db, programId, keys), ({ row }) => row.key);
  const commissions = (await db.commissions.bulkGet(keys)).flatMap((commission) => {
    const source = commission && sources.get(commission.key);
    const newest = versions
      .get(commission?.key ?? '')
      ?.toSorted(compareVersions)
      .at(-1);
    const isGone = source && newest && byAge(newest, source) < 0 && commission.status !== 'reversed';
    return isGone ? [{ commission, fileName: source.fileName }] : [];
  });
  return {
    commissions: commissions.toSorted((a, b) => (a.commission.day < b.commission.day ? 1 : -1)),
    more: sum(lacking.map(({ lacks }) => (lacks ? lacks.count - lacks.keys.length : 0))),
  };
}

/** Older statements first: what covers less far is older, whenever it was read. */
function byAge(
  a: Pick<Import, 'coversTo' | 'importedAt'>,
  b: Pick<Import, 'coversTo' | 'importedAt'>,
): number {
  return a.coversTo === b.coversTo ? a.importedAt - b.importedAt : a.coversTo < b.coversTo ? -1 : 1;
}
