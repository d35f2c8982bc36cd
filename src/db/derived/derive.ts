import { attributeBySubId, type SubIdResolver } from '@/core/attribution/resolve.ts';
import { foldVersions, type LedgerEntry } from '@/core/ledger/entry.ts';
import { groupOf } from '@/core/ledger/group.ts';
import type { Program } from '@/core/programs/program.ts';
import { type Derived, deriveGroup } from '@/core/referrals/derive.ts';
import type { LongtailDb } from '../database.ts';
import type { ClickDay } from '../rows.ts';
import { decisionsOf, subIdResolver } from './context.ts';
import { rowsWith } from './rows.ts';
import { visibleOf } from './versions.ts';
import { writeClickDays, writeDerived } from './write.ts';

/** Rows that changed: derive their keys and groups again. */
export type Touched = { keys: Iterable<string>; groups: Iterable<string> };

/**
 * Derives again what depends on some rows of a program: their keys, and every other key of the same
 * groups. Must run inside a transaction over all tables, together with the change itself.
 */
export async function derive(db: LongtailDb, programId: string, touched: Touched): Promise<void> {
  const program = await db.programs.get(programId);
  if (!program) throw new RangeError(`No program ${programId}`);
  const { rows, keys, groups } = await rowsTogether(db, programId, touched);
  const versions = Map.groupBy(await visibleOf(db, programId, rows), ({ row }) => row.key);
  const entries = [...versions.values()].map(foldVersions);
  const subIds = [...new Set(entries.flatMap((entry) => entry.subId ?? []))];
  const resolve = await subIdResolver(db, program, subIds);
  const derived = await deriveEntries(db, program, entries, resolve);
  await writeDerived(db, programId, keys, groups, derived);
  await writeClickDays(db, programId, keys, clickDaysOf(programId, entries, resolve));
}

/** All rows of the touched keys and groups, and every version of each of their keys. */
async function rowsTogether(db: LongtailDb, programId: string, touched: Touched) {
  const named = new Set(touched.keys);
  const ofKeys = await rowsWith(db, programId, 'key', named);
  const groups = new Set([...touched.groups, ...ofKeys.map((row) => row.group)]);
  const ofGroups = await rowsWith(db, programId, 'group', groups);
  const keys = [...new Set([...named, ...ofGroups.map((row) => row.key)])];
  const further = await rowsWith(
    db,
    programId,
    'key',
    keys.filter((key) => !named.has(key)),
  );
  const rows = new Map([...ofKeys, ...ofGroups, ...further].map((row) => [row.id, row]));
  return { rows: [...rows.values()], keys, groups };
}

async function deriveEntries(
  db: LongtailDb,
  program: Program,
  entries: readonly LedgerEntry[],
  resolve: SubIdResolver,
): Promise<Derived> {
  const decided = await decisionsOf(db, program.id);
  const money = entries.filter((entry) => entry.kind !== 'click');
  const parts = [...Map.groupBy(money, groupOf).values()].map((group) => {
    const customer = group.find((entry) => entry.customer !== null)?.customer ?? '';
    return deriveGroup(group, { program, resolve, decided: (ordinal) => decided(customer, ordinal) });
  });
  return {
    commissions: parts.flatMap((part) => part.commissions),
    referrals: parts.flatMap((part) => part.referrals),
  };
}

function clickDaysOf(programId: string, entries: readonly LedgerEntry[], resolve: SubIdResolver): ClickDay[] {
  return entries
    .filter((entry) => entry.kind === 'click')
    .map(({ key, day, subId, link, clicks }) => {
      const articleId = attributeBySubId(subId, resolve)?.articleId ?? null;
      return { key, programId, articleId, day, subId, link, clicks: clicks ?? 1 };
    });
}
