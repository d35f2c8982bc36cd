import { attributeBySubId, type SubIdResolver } from '@/core/attribution/resolve.ts';
import { foldVersions, type LedgerEntry } from '@/core/ledger/entry.ts';
import { groupOf } from '@/core/ledger/group.ts';
import type { Program } from '@/core/programs/program.ts';
import { type Derived, deriveGroup } from '@/core/referrals/derive.ts';
import type { LongtailDb } from '../database.ts';
import type { ClickDay } from '../rows.ts';
import { decisionsOf, subIdResolver } from './context.ts';
import { visibleVersions } from './versions.ts';
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
  const groups = await allGroups(db, programId, touched);
  const keys = await keysOfGroups(db, programId, groups, touched.keys);
  const versions = Map.groupBy(await visibleVersions(db, programId, keys), ({ row }) => row.key);
  const entries = [...versions.values()].map(foldVersions);
  const subIds = [...new Set(entries.flatMap((entry) => entry.subId ?? []))];
  const resolve = await subIdResolver(db, program, subIds);
  const derived = await deriveEntries(db, program, entries, resolve);
  await writeDerived(db, programId, keys, groups, derived);
  await writeClickDays(db, keys, clickDaysOf(programId, entries, resolve));
}

async function allGroups(db: LongtailDb, programId: string, { keys, groups }: Touched): Promise<Set<string>> {
  const rows = await db.importRows
    .where('[programId+key]')
    .anyOf([...keys].map((key) => [programId, key]))
    .toArray();
  return new Set([...groups, ...rows.map((row) => row.group)]);
}

async function keysOfGroups(
  db: LongtailDb,
  programId: string,
  groups: ReadonlySet<string>,
  touched: Iterable<string>,
): Promise<string[]> {
  const rows = await db.importRows
    .where('[programId+group]')
    .anyOf([...groups].map((group) => [programId, group]))
    .toArray();
  return [...new Set([...touched, ...rows.map((row) => row.key)])];
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
