import type { Day } from '../calendar.ts';
import { type Program, termsOn } from '../programs/program.ts';
import type { Referral } from '../referrals/referral.ts';
import { stateAtCoverage } from '../referrals/state.ts';
import type { ProgramCoverage } from './inputs.ts';

/** A referral with its program, and its state as far as statements tell. */
export type JudgedReferral = Referral & { program: Program; state: ReturnType<typeof stateAtCoverage> };

/**
 * Every referral with its state at its program's coverage: at `asOf` where that is said to reach further. By the terms of
 * that day, those that only new customers come under left out.
 */
export function judgeReferrals(
  referrals: readonly Referral[],
  programs: readonly Program[],
  coverage: ReadonlyMap<string, ProgramCoverage>,
  asOf: Day,
): JudgedReferral[] {
  const byId = new Map(programs.map((program) => [program.id, program]));
  return referrals.flatMap((referral) => {
    const program = byId.get(referral.programId);
    if (!program) return [];
    const coversTo = coverage.get(program.id)?.coversTo ?? null;
    const judgedOn = coversTo !== null && coversTo > asOf ? asOf : coversTo;
    const terms = termsOn(program, judgedOn ?? asOf, referral.firstDay);
    return [{ ...referral, program, state: stateAtCoverage(referral, judgedOn, terms) }];
  });
}

/** True for one that has stopped: it cancelled, or has been silent for too long. */
export function isChurned(referral: JudgedReferral): boolean {
  return referral.state === 'churned' || referral.state === 'presumed-churned';
}

/** True for one that made all the payments that its program pays for. */
export function isCapped(referral: JudgedReferral): boolean {
  return referral.state === 'capped';
}

/** How many referrals are active at their program's coverage, and how many have stopped. */
export type ReferralCounts = { active: number; churned: number };

/** Counts referrals by their state; those at their cap, and those that pay nothing, are in neither count. */
export function countReferrals(referrals: readonly JudgedReferral[]): ReferralCounts {
  return {
    active: referrals.filter(({ state }) => state === 'active').length,
    churned: referrals.filter(isChurned).length,
  };
}

/** `ReferralCounts` by program; none for a program without referrals. */
export function countByProgram(referrals: readonly JudgedReferral[]): Map<string, ReferralCounts> {
  const byProgram = Map.groupBy(referrals, ({ programId }) => programId);
  return new Map([...byProgram].map(([programId, own]) => [programId, countReferrals(own)]));
}
