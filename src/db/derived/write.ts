import { monthOfDay } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { Commission, DayRollup, Rollup } from '@/core/ledger/commission.ts';
import { customerOfGroup } from '@/core/ledger/group.ts';
import type { Payout } from '@/core/ledger/payouts.ts';
import { addRollups, dayRollupOf, rollupChanges, rollupOf } from '@/core/ledger/totals.ts';
import type { Derived } from '@/core/referrals/derive.ts';
import type { Referral } from '@/core/referrals/referral.ts';
import type { LongtailDb } from '../database.ts';
import type { ClickDay, ClickMonth } from '../rows.ts';

type Store<T> = {
  bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
  bulkDelete(ids: string[]): PromiseLike<void>;
  bulkPut(items: readonly T[]): PromiseLike<unknown>;
};

/** What may have been derived before, and is replaced. */
export type Known = { keys: readonly string[]; groups: readonly string[] };

/** Replaces the commissions of some keys and the referrals of some groups, and updates the rollups. */
export async function writeDerived(
  db: LongtailDb,
  programId: string,
  { keys, groups }: Known,
  { commissions, referrals }: Derived,
): Promise<void> {
  const before = await bulkFind<Commission>(db.commissions, keys);
  await replace<Commission>(db.commissions, before, commissions, (commission) => commission.key);
  const known = await referralsOf(db, programId, groups);
  await replace<Referral>(db.referrals, known, referrals, (referral) => referral.id);
  await applyRollupChanges<Rollup>(db.rollups, rollupChanges(before, commissions, rollupOf));
  await applyRollupChanges<DayRollup>(db.dayRollups, rollupChanges(before, commissions, dayRollupOf));
}

async function bulkFind<T>(table: Store<T>, keys: readonly string[]): Promise<T[]> {
  if (keys.length === 0) return [];
  return (await table.bulkGet([...keys])).filter((item) => item !== undefined);
}

async function referralsOf(
  db: LongtailDb,
  programId: string,
  groups: readonly string[],
): Promise<Referral[]> {
  const customers = groups.flatMap((group) => customerOfGroup(group) ?? []);
  const found = await Promise.all(
    customers.map((customer) => db.referrals.where({ programId, customer }).toArray()),
  );
  return found.flat();
}

/** Removes what is gone and writes what is new or different: most rows of a statement read again are neither. */
async function replace<T>(
  table: Store<T>,
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): Promise<void> {
  const known = new Map(before.map((item) => [idOf(item), item]));
  const kept = new Set(after.map(idOf));
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  const changed = after.filter((item) => !isSame(known.get(idOf(item)), item));
  if (gone.length > 0) await table.bulkDelete(gone);
  if (changed.length > 0) await table.bulkPut(changed);
}

/** True if two plain records say the same. Both must be made by the same code. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function applyRollupChanges<T extends Rollup>(store: Store<T>, changes: readonly T[]): Promise<void> {
  const current = await store.bulkGet(changes.map((change) => change.id));
  const moved = changes.map((change, index) => {
    const rollup = current[index];
    return rollup ? addRollups(rollup, change) : change;
  });
  await store.bulkDelete(moved.filter((rollup) => rollup.count === 0).map((rollup) => rollup.id));
  await store.bulkPut(moved.filter((rollup) => rollup.count !== 0));
}

/** Replaces the clicks of some keys, and updates the sums of their months. */
export async function writeClickDays(
  db: LongtailDb,
  programId: string,
  keys: readonly string[],
  clickDays: readonly ClickDay[],
): Promise<void> {
  const hasClicks = clickDays.length > 0 || (await db.clickDays.where({ programId }).first()) !== undefined;
  if (!hasClicks) return;
  const before = await bulkFind<ClickDay>(db.clickDays, keys);
  await replace<ClickDay>(db.clickDays, before, clickDays, (item) => item.key);
  await applyClickChanges(db, before, clickDays);
}

/** Replaces the payouts and fees of some keys. Most programs have none: then nothing is written. */
export async function writePayouts(
  db: LongtailDb,
  programId: string,
  keys: readonly string[],
  payouts: readonly Payout[],
): Promise<void> {
  const hasPayouts = payouts.length > 0 || (await db.payouts.where({ programId }).first()) !== undefined;
  if (!hasPayouts) return;
  const before = await bulkFind<Payout>(db.payouts, keys);
  await replace<Payout>(db.payouts, before, payouts, (payout) => payout.key);
}

async function applyClickChanges(
  db: LongtailDb,
  before: readonly ClickDay[],
  after: readonly ClickDay[],
): Promise<void> {
  const changes = new Map<string, ClickMonth>();
  const add = ({ programId, day, clicks }: ClickDay, sign: 1 | -1) => {
    const month = monthOfDay(day);
    const id = keyOf(programId, month);
    const sum = (changes.get(id)?.clicks ?? 0) + sign * clicks;
    changes.set(id, { id, programId, month, clicks: sum });
  };
  for (const item of before) add(item, -1);
  for (const item of after) add(item, 1);
  const current = await db.clickMonths.bulkGet([...changes.keys()]);
  const moved = [...changes.values()].map((change, index) => ({
    ...change,
    clicks: change.clicks + (current[index]?.clicks ?? 0),
  }));
  await db.clickMonths.bulkDelete(moved.filter(({ clicks }) => clicks === 0).map(({ id }) => id));
  await db.clickMonths.bulkPut(moved.filter(({ clicks }) => clicks !== 0));
}
