import type { Program } from '../../programs/program.ts';
import { type KaplanMeierRow, kaplanMeier } from '../../projection/fit/kaplan-meier.ts';
import { cell, LAST_MONTH, retentionGrid } from '../../projection/grid.ts';
import { expectedLifetime, predictiveSurvival } from '../../projection/posterior.ts';
import { priorWeights } from '../../projection/prior.ts';
import type { Range } from '../../projection/quantiles.ts';
import { retentionPosteriors } from '../../projection/retention.ts';
import { at } from '../../projection/table.ts';
import type { Clock, ProgramOutlook } from '../../projection/types.ts';

/** Shares of customers who still pay after so many renewals. */
export type RetentionPoint = {
  renewals: number;
  /** What projections rest on: 80 % ranges, with the mean. */
  expected: Range & { mean: number };
  /** Before any customer was seen. */
  assumed: number;
  /** Kaplan and Meier's, with its 95 % interval; null from where on nobody was seen. */
  observed: { survival: number; low: number | null; high: number | null; atRisk: number } | null;
};

/** How long a program's customers are taken to stay, and what that rests on. */
export type RetentionEvidence = {
  programId: string;
  program: string;
  /** Months between payments: plans billed differently are told apart. */
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
  /** How much of that is assumption, 0 to 1: what is left of the prior's uncertainty (variance of the logarithm). */
  assumption: number;
  /** The mean lifetime if the longest paying customer stopped now, and if all active ones paid once more; null without any. */
  ifOneStops: number | null;
  ifAllPay: number | null;
  points: RetentionPoint[];
  /** How the observed curve lies to the expected one as far as five or more were seen; null where never so many. */
  fit: 'agrees' | 'below' | 'above' | null;
};

/** Renewals that are told at most: two years of monthly payments, ten of yearly ones. */
const SHOWN = { monthly: 24, longer: 10 };
/** With fewer left, a step of the observed curve says little. */
const FEWEST_AT_RISK = 5;

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
  const active = without(clock.activeWithPayments, capped);
  const weights = retentionPosteriors(programs)(program.id, periodMonths);
  const prior = priorWeights(outlook.meanLifetimeMonths);
  const others = programs
    .filter(({ programId }) => programId !== program.id)
    .flatMap(({ clocks }) => clocks.filter((each) => each.periodMonths === periodMonths));
  const points = pointsOf(clock, weights, prior);
  const lifetimeIf = (changed: Partial<Clock>) =>
    active.length === 0
      ? null
      : expectedLifetime(
          retentionPosteriors(withClock(programs, outlook, { ...clock, ...changed }))(
            program.id,
            periodMonths,
          ),
        );
  const longest = active.toSorted((a, b) => b - a);
  return {
    programId: program.id,
    program: program.name,
    periodMonths,
    active: active.length,
    capped: capped.length,
    stopped: churnedAt.length,
    others: others.reduce((sum, each) => sum + each.churnedAt.length + each.activeWithPayments.length, 0),
    priorMonths: outlook.meanLifetimeMonths,
    lifetime: expectedLifetime(weights),
    assumption: Math.min(1, logVariance(weights) / logVariance(prior)),
    ifOneStops: lifetimeIf({
      churnedAt: [...churnedAt, ...longest.slice(0, 1)],
      activeWithPayments: [...longest.slice(1), ...capped],
    }),
    ifAllPay: lifetimeIf({ activeWithPayments: [...active.map((payments) => payments + 1), ...capped] }),
    points,
    fit: fitOf(points),
  };
}

/** What is left of some counts once others among them are taken out. */
function without(all: readonly number[], some: readonly number[]): number[] {
  const left = [...all];
  for (const each of some) left.splice(left.indexOf(each), 1);
  return left;
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

function pointsOf(clock: Clock, weights: Float64Array, prior: Float64Array): RetentionPoint[] {
  const { periodMonths } = clock;
  const observed = observedBy(clock);
  const shown = periodMonths === 1 ? SHOWN.monthly : SHOWN.longer;
  const last = Math.min(shown, Math.floor(LAST_MONTH / periodMonths));
  return Array.from({ length: last + 1 }, (_, renewals) => ({
    renewals,
    expected: {
      ...survivalRange(weights, renewals * periodMonths),
      mean: predictiveSurvival(weights, renewals * periodMonths),
    },
    assumed: predictiveSurvival(prior, renewals * periodMonths),
    observed: observed(renewals),
  }));
}

/** A customer with n payments has been seen through n - 1 renewals; one who stopped after n failed the n-th. */
function observedBy({
  churnedAt,
  activeWithPayments,
}: Clock): (renewals: number) => RetentionPoint['observed'] {
  const times = [...churnedAt, ...activeWithPayments.map((payments) => payments - 1)];
  const events = times.map((_, index) => (index < churnedAt.length ? 1 : 0));
  const rows = kaplanMeier(times, events);
  const start: Pick<KaplanMeierRow, 'survival' | 'logLogInterval'> = { survival: 1, logLogInterval: null };
  return (renewals) => {
    const atRisk = times.filter((time) => time >= renewals).length;
    if (atRisk === 0) return null;
    const { survival, logLogInterval } = rows.findLast(({ time }) => time <= renewals) ?? start;
    return { survival, low: logLogInterval?.[0] ?? null, high: logLogInterval?.[1] ?? null, atRisk };
  };
}

/** The 80 % range of S(month) over the posterior. */
function survivalRange(weights: Float64Array, month: number): Range {
  const { survival } = retentionGrid();
  const values = Array.from(weights, (weight, point) => ({
    weight,
    value: at(survival, cell(point, month)),
  }));
  values.sort((a, b) => a.value - b.value);
  const quantile = (share: number) => {
    let reached = 0;
    const found = values.find(({ weight }) => {
      reached += weight;
      return reached >= share;
    });
    return found?.value ?? 1;
  };
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
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

function fitOf(points: readonly RetentionPoint[]): RetentionEvidence['fit'] {
  const told = points.flatMap(({ expected, observed }) =>
    observed && observed.low !== null && observed.high !== null && observed.atRisk >= FEWEST_AT_RISK
      ? [{ expected: expected.mean, low: observed.low, high: observed.high }]
      : [],
  );
  if (told.length === 0) return null;
  const above = told.filter(({ expected, low }) => expected < low).length;
  const below = told.filter(({ expected, high }) => expected > high).length;
  if (2 * Math.max(above, below) <= told.length) return 'agrees';
  return above > below ? 'above' : 'below';
}
