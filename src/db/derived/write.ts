import { monthOfDay } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { Rollup } from '@/core/ledger/commission.ts';
import { customerOfGroup } from '@/core/ledger/group.ts';
import type { Payout } from '@/core/ledger/payouts.ts';
import { addRollups, rollupChanges } from '@/core/ledger/totals.ts';
import type { Derived } from '@/core/referrals/derive.ts';
import type { LongtailDb } from '../database.ts';
import type { ClickDay, ClickMonth } from '../rows.ts';

/** Replaces the commissions of some keys and the referrals of some groups, and moves the rollups along. */
export async function writeDerived(
  db: LongtailDb,
  programId: string,
  keys: readonly string[],
  groups: ReadonlySet<string>,
  { commissions, referrals }: Derived,
): Promise<void> {
  const before = (await db.commissions.bulkGet([...keys])).filter((item) => item !== undefined);
  const kept = new Set(commissions.map((commission) => commission.key));
  await db.commissions.bulkDelete(before.map((item) => item.key).filter((key) => !kept.has(key)));
  await db.commissions.bulkPut(commissions);
  await writeReferrals(db, programId, groups, referrals);
  await applyRollupChanges(db, rollupChanges(before, commissions));
}

async function writeReferrals(
  db: LongtailDb,
  programId: string,
  groups: ReadonlySet<string>,
  referrals: Derived['referrals'],
): Promise<void> {
  const customers = [...groups].flatMap((group) => customerOfGroup(group) ?? []);
  const ofGroups = await db.referrals
    .where('[programId+customer]')
    .anyOf(customers.map((customer) => [programId, customer]))
    .primaryKeys();
  const kept = new Set(referrals.map((referral) => referral.id));
  await db.referrals.bulkDelete(ofGroups.filter((id) => !kept.has(id)));
  await db.referrals.bulkPut(referrals);
}

async function applyRollupChanges(db: LongtailDb, changes: readonly Rollup[]): Promise<void> {
  const current = await db.rollups.bulkGet(changes.map((change) => change.id));
  const moved = changes.map((change, index) => {
    const rollup = current[index];
    return rollup ? addRollups(rollup, change) : change;
  });
  await db.rollups.bulkDelete(moved.filter((rollup) => rollup.count === 0).map((rollup) => rollup.id));
  await db.rollups.bulkPut(moved.filter((rollup) => rollup.count !== 0));
}

/** Replaces the clicks of some keys, and moves the sums of their months along. */
export async function writeClickDays(
  db: LongtailDb,
  programId: string,
  keys: readonly string[],
  clickDays: readonly ClickDay[],
): Promise<void> {
  const hasClicks = clickDays.length > 0 || (await db.clickDays.where({ programId }).first()) !== undefined;
  if (!hasClicks) return;
  const before = (await db.clickDays.bulkGet([...keys])).filter((item) => item !== undefined);
  await applyClickChanges(db, before, clickDays);
  const kept = new Set(clickDays.map((item) => item.key));
  await db.clickDays.bulkDelete(keys.filter((key) => !kept.has(key)));
  await db.clickDays.bulkPut([...clickDays]);
}

/** Replaces the payouts and fees of some keys. Most programs have none: then nothing is written. */
export async function writePayouts(
  db: LongtailDb,
  programId: string,
  keys: readonly string[],
  payouts: readonly Payout[],
): Promise<void> {
  const some = payouts.length > 0 || (await db.payouts.where({ programId }).first()) !== undefined;
  if (!some) return;
  const kept = new Set(payouts.map((item) => item.key));
  await db.payouts.bulkDelete(keys.filter((key) => !kept.has(key)));
  await db.payouts.bulkPut([...payouts]);
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
