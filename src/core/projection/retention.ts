import { endsOfCustomers, likelihoodOf } from './posterior.ts';
import { priorWeights, softmax } from './prior.ts';
import { at } from './table.ts';
import type { Clock, ProgramOutlook } from './types.ts';

/** How much another program's customer counts (power prior: Ibrahim & Chen 2000, Stat. Sci. 15(1)). */
const BORROWED = 0.25;
/** All borrowed customers together count as at most this many. */
const MOST_BORROWED = 30;

/** Posterior weights of the retention grid by program and months between payments. */
export type RetentionPosteriors = (programId: string, periodMonths: number) => Float64Array;

/**
 * The retention posterior of every program and billing period: its prior, its own customers, and, counting less,
 * customers of other programs with the same period. A clock without customers rests on its prior.
 */
export function retentionPosteriors(programs: readonly ProgramOutlook[]): RetentionPosteriors {
  const likelihoods = new Map<string, Likelihood[]>();
  for (const program of programs) {
    for (const clock of program.clocks) {
      const list = likelihoods.get(String(clock.periodMonths)) ?? [];
      list.push(likelihood(program.programId, clock));
      likelihoods.set(String(clock.periodMonths), list);
    }
  }
  const means = new Map(programs.map((program) => [program.programId, program.meanLifetimeMonths]));
  const known = new Map<string, Float64Array>();
  return (programId, periodMonths) => {
    const key = `${programId} ${periodMonths}`;
    const mean = means.get(programId);
    if (mean === undefined) throw new RangeError(`No outlook for program "${programId}"`);
    const weights = known.get(key) ?? posterior(programId, mean, likelihoods.get(String(periodMonths)) ?? []);
    known.set(key, weights);
    return weights;
  };
}

type Likelihood = { programId: string; customers: number; logs: Float64Array };

function likelihood(programId: string, clock: Clock): Likelihood {
  const customers = clock.churnedAt.length + clock.activeWithPayments.length;
  return { programId, customers, logs: likelihoodOf(endsOfCustomers(clock), clock.periodMonths) };
}

function posterior(programId: string, mean: number, all: readonly Likelihood[]): Float64Array {
  const others = all
    .filter((each) => each.programId !== programId && each.customers > 0)
    .sort((a, b) => (a.programId < b.programId ? -1 : 1));
  const borrowed = BORROWED * others.reduce((sum, each) => sum + each.customers, 0);
  const share = BORROWED * Math.min(1, MOST_BORROWED / borrowed);
  const logs = priorWeights(mean).map(Math.log);
  for (const own of all.filter((each) => each.programId === programId)) add(logs, own.logs, 1);
  for (const other of others) add(logs, other.logs, share);
  return softmax(logs);
}

function add(sums: Float64Array, values: Float64Array, weight: number): void {
  for (let point = 0; point < sums.length; point += 1)
    sums[point] = at(sums, point) + weight * at(values, point);
}
