import type { Day } from '@/core/calendar.ts';
import { byDay } from '@/core/ledger/order.ts';
import {
  countByProgram,
  type JudgedReferral,
  judgeReferrals,
  type ReferralCounts,
} from '@/core/returns/judged.ts';
import { coverageOf } from '../coverage.ts';
import type { LongtailDb } from '../database.ts';
import type { ReferralRows, ReferralView } from './types.ts';

/** All referrals with their state at coverage. They contain what they earned, so no commission is read. */
export async function readReferrals(db: LongtailDb, asOf: Day): Promise<ReferralView[]> {
  return (await readJudged(db, asOf)).map(({ program, ...referral }) => ({
    ...referral,
    program: program.name,
  }));
}

/** How many referrals each program has; reads them all. */
export async function readReferralCounts(db: LongtailDb, asOf: Day): Promise<Map<string, ReferralCounts>> {
  return countByProgram(await readJudged(db, asOf));
}

async function readJudged(db: LongtailDb, asOf: Day): Promise<JudgedReferral[]> {
  const [referrals, programs, imports] = await Promise.all([
    db.referrals.toArray(),
    db.programs.toArray(),
    db.imports.toArray(),
  ]);
  return judgeReferrals(referrals, programs, coverageOf(imports), asOf);
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
