import type { Evidence } from '@/core/attribution/evidence.ts';
import { attributionOf } from '@/core/attribution/ladder.ts';
import { foldVersions, type LedgerEntry } from '@/core/ledger/entry.ts';
import { groupOf } from '@/core/ledger/group.ts';
import type { Program } from '@/core/programs/program.ts';
import { type Derived, deriveGroup } from '@/core/referrals/derive.ts';
import type { ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '../database.ts';
import type { ClickDay } from '../rows.ts';
import { decisionsAboutRows } from './by-hand.ts';
import { evidenceFor } from './evidence.ts';
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
  const evidence = await evidenceFor(db, program, entries);
  const derived = await deriveEntries(db, program, entries, evidence);
  await writeDerived(db, programId, keys, groups, derived);
  await writeClickDays(db, programId, keys, clickDaysOf(programId, entries, evidence));
}

/**
 * All rows of the touched keys and groups, and every version of each of their keys. A row whose customer
 * was corrected is a row of both groups, so that what it leads to is taken along until nothing is new.
 */
async function rowsTogether(db: LongtailDb, programId: string, touched: Touched) {
  const rows = new Map<string, ImportRow>();
  const keys = new Set<string>();
  const groups = new Set<string>();
  let newKeys = new Set(touched.keys);
  let newGroups = new Set(touched.groups);
  while (newKeys.size > 0 || newGroups.size > 0) {
    for (const key of newKeys) keys.add(key);
    for (const group of newGroups) groups.add(group);
    const found = [
      ...(await rowsWith(db, programId, 'key', newKeys)),
      ...(await rowsWith(db, programId, 'group', newGroups)),
    ];
    for (const row of found) rows.set(row.id, row);
    newKeys = new Set(found.map((row) => row.key)).difference(keys);
    newGroups = new Set(found.map((row) => row.group)).difference(groups);
  }
  return { rows: [...rows.values()], keys: [...keys], groups };
}

async function deriveEntries(
  db: LongtailDb,
  program: Program,
  entries: readonly LedgerEntry[],
  evidence: Evidence,
): Promise<Derived> {
  const money = entries.filter((entry) => entry.kind !== 'click');
  const byHandOf = await decisionsAboutRows(
    db,
    program.id,
    money.map((entry) => entry.key),
  );
  const groups = [...Map.groupBy(money, groupOf).values()];
  const parts = groups.map((group) =>
    deriveGroup(group, { program, evidence, byHand: byHandOf(group.map((entry) => entry.key)) }),
  );
  return {
    commissions: parts.flatMap((part) => part.commissions),
    referrals: parts.flatMap((part) => part.referrals),
  };
}

function clickDaysOf(programId: string, entries: readonly LedgerEntry[], evidence: Evidence): ClickDay[] {
  return entries
    .filter((entry) => entry.kind === 'click')
    .map((entry) => {
      const { key, day, subId, link, clicks } = entry;
      const articleId = attributionOf(entry, evidence)?.articleId ?? null;
      return { key, programId, articleId, day, subId, link, clicks: clicks ?? 1 };
    });
}
