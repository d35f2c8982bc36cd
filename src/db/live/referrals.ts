import { byDay } from '@/core/ledger/order.ts';
import { judgeReferrals } from '@/core/returns/outlook.ts';
import { coverageOf } from '../coverage.ts';
import type { LongtailDb } from '../database.ts';
import type { ReferralRows, ReferralView } from './types.ts';

/** All referrals as they stand at coverage. What they earned stands in them: no commission is read. */
export async function readReferrals(db: LongtailDb): Promise<ReferralView[]> {
  const [referrals, programs, imports] = await Promise.all([
    db.referrals.toArray(),
    db.programs.toArray(),
    db.imports.toArray(),
  ]);
  return judgeReferrals(referrals, programs, coverageOf(imports)).map(({ program, ...referral }) => ({
    ...referral,
    program: program.name,
  }));
}

export async function readReferralRows(db: LongtailDb, referralId: string): Promise<ReferralRows> {
  const rows = await db.commissions.where({ referralId }).toArray();
  const decisions = await db.decisions
    .where('keys')
    .anyOf(rows.map(({ key }) => key))
    .toArray();
  return {
    rows: rows.toSorted(byDay),
    isGrouped: decisions.some(({ type }) => type === 'together'),
  };
}
