import type { Program } from '../../programs/program.ts';
import { retentionGrid } from '../../projection/grid.ts';
import { expectedLifetime } from '../../projection/posterior.ts';
import { priorWeights } from '../../projection/prior.ts';
import { retentionPosteriors } from '../../projection/retention.ts';
import { at } from '../../projection/table.ts';
import type { Clock, ProgramOutlook } from '../../projection/types.ts';
import { sum } from '../../sums.ts';
import { curveFit, type RetentionPoint, retentionCurve } from './retention-curve.ts';

/** How long a program's customers are expected to stay, and what that rests on. */
export type RetentionEvidence = {
  programId: string;
  program: string;
  /** Months between payments: plans with different periods are kept apart. */
  periodMonths: number;
  /** Still paying, paid for up to the cap, stopped. */
  active: number;
  capped: number;
  stopped: number;
  /** Customers of other programs billed as often, who count for less. */
  others: number;
  /** The mean lifetime that the prior gives, months. */
  priorMonths: number;
  /** Mean lifetime up to 120 months, months. */
  lifetime: number;
  /**
   * How much of that is assumption, 0 to 1: how much of the prior's uncertainty (variance of the logarithm) is
   * left.
   */
  assumption: number;
  /** The mean lifetime if the longest paying customer stopped now, and if all active ones paid once more; null without any. */
  ifOneStops: number | null;
  ifAllPay: number | null;
  points: RetentionPoint[];
  /** How the observed curve compares with the expected one: see `curveFit`. */
  fit: ReturnType<typeof curveFit>;
};

/** The evidence on every clock of a program, monthly ones first; one on the prior alone where nobody was seen. */
export function retentionEvidence(
  program: Program,
  programs: readonly ProgramOutlook[],
): RetentionEvidence[] {
  const outlook = programs.find(({ programId }) => programId === program.id);
  if (!outlook) return [];
  const nobody: Clock = { periodMonths: 1, churnedAt: [], activeWithPayments: [], capped: [] };
  const clocks = outlook.clocks.length > 0 ? outlook.clocks : [nobody];
  return clocks.map((clock) => evidenceOf(program, outlook, clock, programs));
}

function evidenceOf(
  program: Program,
  outlook: ProgramOutlook,
  clock: Clock,
  programs: readonly ProgramOutlook[],
): RetentionEvidence {
  const { periodMonths, churnedAt, capped } = clock;
  const weights = retentionPosteriors(programs)(program.id, periodMonths);
  const prior = priorWeights(outlook.meanLifetimeMonths);
  const others = programs
    .filter(({ programId }) => programId !== program.id)
    .flatMap(({ clocks }) => clocks.filter((each) => each.periodMonths === periodMonths));
  const points = retentionCurve(clock, weights, prior);
  return {
    programId: program.id,
    program: program.name,
    periodMonths,
    active: activeOf(clock).length,
    capped: capped.length,
    stopped: churnedAt.length,
    others: sum(others.map((each) => each.churnedAt.length + each.activeWithPayments.length)),
    priorMonths: outlook.meanLifetimeMonths,
    lifetime: expectedLifetime(weights),
    assumption: Math.min(1, logVariance(weights) / logVariance(prior)),
    ...lifetimesIf(outlook, clock, programs),
    points,
    fit: curveFit(points),
  };
}

/** What the mean lifetime would be after one more observation of the active customers. */
function lifetimesIf(
  outlook: ProgramOutlook,
  clock: Clock,
  programs: readonly ProgramOutlook[],
): Pick<RetentionEvidence, 'ifOneStops' | 'ifAllPay'> {
  const { periodMonths, churnedAt, capped } = clock;
  const [longest, ...others] = activeOf(clock).toSorted((a, b) => b - a);
  if (longest === undefined) return { ifOneStops: null, ifAllPay: null };
  const lifetimeIf = (changed: Partial<Clock>) => {
    const posteriors = retentionPosteriors(withClock(programs, outlook, { ...clock, ...changed }));
    return expectedLifetime(posteriors(outlook.programId, periodMonths));
  };
  const oneMore = [longest, ...others].map((payments) => payments + 1);
  return {
    ifOneStops: lifetimeIf({
      churnedAt: [...churnedAt, longest],
      activeWithPayments: [...others, ...capped],
    }),
    ifAllPay: lifetimeIf({ activeWithPayments: [...oneMore, ...capped] }),
  };
}

/** Payments made by each customer who is active and has not reached the cap. */
function activeOf({ activeWithPayments, capped }: Clock): number[] {
  const active = [...activeWithPayments];
  for (const payments of capped) active.splice(active.indexOf(payments), 1);
  return active;
}

function withClock(
  programs: readonly ProgramOutlook[],
  { programId }: ProgramOutlook,
  changed: Clock,
): ProgramOutlook[] {
  const replaced = (clock: Clock) => (clock.periodMonths === changed.periodMonths ? changed : clock);
  return programs.map((each) =>
    each.programId === programId ? { ...each, clocks: each.clocks.map(replaced) } : each,
  );
}

/** Variance of ln mu. */
function logVariance(weights: Float64Array): number {
  const { mu } = retentionGrid();
  let [mean, square] = [0, 0];
  weights.forEach((weight, point) => {
    const log = Math.log(at(mu, point));
    mean += weight * log;
    square += weight * log * log;
  });
  return square - mean * mean;
}
