import type { Evidence } from '@/core/attribution/evidence.ts';
import { attributionOf } from '@/core/attribution/ladder.ts';
import { foldVersions, type LedgerEntry } from '@/core/ledger/entry.ts';
import { groupOf } from '@/core/ledger/group.ts';
import type { Program } from '@/core/programs/program.ts';
import { type Derived, deriveGroup } from '@/core/referrals/derive.ts';
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
