import type { Evidence } from '@/core/attribution/evidence.ts';
import { attributionOf } from '@/core/attribution/ladder.ts';
import { foldVersions, type LedgerEntry, type RowVersion } from '@/core/ledger/entry.ts';
import { groupEntries, groupOf } from '@/core/ledger/group.ts';
import { payoutOf } from '@/core/ledger/payouts.ts';
import type { Program } from '@/core/programs/program.ts';
import { type Derived, deriveGroup } from '@/core/referrals/derive.ts';
import type { ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '../database.ts';
import type { ClickDay } from '../rows.ts';
import { decisionsAboutRows } from './by-hand.ts';
import { evidenceFor } from './evidence.ts';
import { rowsTogether, type Touched, tiedGroups } from './together.ts';
import { visibleOf } from './versions.ts';
import { isSame, type Known, writeClickDays, writeDerived, writePayouts } from './write.ts';

/**
 * Derives again what depends on some rows of a program: see `rowsTogether`. Must run inside a transaction
 * over all tables, together with the change itself.
 */
export async function derive(db: LongtailDb, programId: string, touched: Touched): Promise<void> {
  const program = await db.programs.get(programId);
  if (!program) throw new RangeError(`No program ${programId}`);
  const { rows, keys, groups } = await rowsTogether(db, programId, touched);
  const versions = Map.groupBy(await visibleOf(db, rows), ({ row }) => row.key);
  const changed = changedGroups(versions, touched.isNew).union(tiedGroups(rows));
  const entries = [...versions.values()].map(foldVersions).filter((entry) => changed.has(groupOf(entry)));
  const evidence = await evidenceFor(db, program, entries);
  const derived = await deriveEntries(db, program, entries, evidence);
  const known = touched.isNew
    ? withoutNew(rows, touched.isNew, { entries, changed })
    : { keys: [...keys], groups: [...groups] };
  await writeDerived(db, programId, known, derived);
  await writeClickDays(db, programId, known.keys, clickDaysOf(programId, entries, evidence));
  const payouts = entries.flatMap((entry) => payoutOf(programId, entry) ?? []);
  await writePayouts(db, programId, known.keys, payouts);
}

/** The groups with changes: most rows of a statement read again have none. */
function changedGroups(
  versions: ReadonlyMap<string, readonly RowVersion[]>,
  isNew: Touched['isNew'],
): Set<string> {
  const changed = new Set<string>();
  for (const all of versions.values()) {
    const before = isNew ? all.filter(({ row }) => !isNew(row)) : [];
    if (before.length > 0 && isSame(foldVersions(before), foldVersions(all))) continue;
    for (const { row } of all) changed.add(row.group);
  }
  return changed;
}

/** The changing keys and groups for which something is derived already. */
function withoutNew(
  rows: readonly ImportRow[],
  isNew: (row: ImportRow) => boolean,
  { entries, changed }: { entries: readonly LedgerEntry[]; changed: ReadonlySet<string> },
): Known {
  const old = rows.filter((row) => !isNew(row));
  const keys = new Set(old.map((row) => row.key));
  const groups = new Set(old.map((row) => row.group));
  return {
    keys: entries.map((entry) => entry.key).filter((key) => keys.has(key)),
    groups: [...groups.intersection(changed)],
  };
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
  const parts = groupEntries(money).map((group) =>
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
