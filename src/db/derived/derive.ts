import { attributeBySubId, type SubIdResolver } from '@/core/attribution/resolve.ts';
import { foldVersions, type LedgerEntry } from '@/core/ledger/entry.ts';
import { customerOfGroup, groupEntries } from '@/core/ledger/group.ts';
import { payoutOf } from '@/core/ledger/payouts.ts';
import type { Program } from '@/core/programs/program.ts';
import { type Derived, deriveGroup } from '@/core/referrals/derive.ts';
import type { LongtailDb } from '../database.ts';
import type { ClickDay } from '../rows.ts';
import { decisionsOf, subIdResolver } from './context.ts';
import { rowsTogether, type Touched } from './together.ts';
import { visibleOf } from './versions.ts';
import { writeClickDays, writeDerived, writePayouts } from './write.ts';

/**
 * Derives again what depends on some rows of a program: see `rowsTogether`. Must run inside a transaction over all tables, together with the change itself.
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
  await writePayouts(
    db,
    programId,
    keys,
    entries.flatMap((entry) => payoutOf(programId, entry) ?? []),
  );
}

async function deriveEntries(
  db: LongtailDb,
  program: Program,
  entries: readonly LedgerEntry[],
  resolve: SubIdResolver,
): Promise<Derived> {
  const decided = await decisionsOf(db, program.id);
  const money = entries.filter((entry) => entry.kind !== 'click');
  const parts = [...groupEntries(money)].map(([name, group]) => {
    const customer = customerOfGroup(name) ?? '';
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
