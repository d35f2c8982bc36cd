import { type Quartiles, quartiles } from '../../../scripts/bench/statistics.ts';
import type { Cost } from './load.ts';
import type { Round } from './measure.ts';

/**
 * The same page with and without the extension. `ratio` is that of the two loads of each round, `control` that of
 * the two browsers without: as far as it is from 1, the machine measures nothing.
 */
export type PageLoad = {
  page: string;
  rounds: number;
  load: { having: Quartiles; lacking: Quartiles; ratio: Quartiles; control: Quartiles };
  scripting: { having: Quartiles; lacking: Quartiles; more: Quartiles };
  longTasks: { having: Quartiles; lacking: Quartiles };
  /** The most that the extension added in any round. */
  shift: number;
};

/** What the extension may cost: by the median, on each page. */
export const gates = { loadRatio: 1.02, shift: 0 };

/** Whether a page is within the gates. */
export function isWithin({ load, shift }: PageLoad): boolean {
  return load.ratio.median <= gates.loadRatio && shift <= gates.shift;
}

/** What the rounds come to, page by page. */
export function summaryOf(rounds: Record<string, Round[]>): PageLoad[] {
  return Object.entries(rounds).map(([page, all]) => summaryOfPage(page, all));
}

function summaryOfPage(page: string, rounds: readonly Round[]): PageLoad {
  const over = (value: (round: Round) => number) => quartiles(rounds.map(value));
  const of = (what: keyof Cost) => ({
    having: over(({ having }) => having[what]),
    lacking: over(({ lacking }) => lacking[what]),
  });
  return {
    page,
    rounds: rounds.length,
    load: {
      ...of('load'),
      ratio: over(({ having, lacking }) => having.load / lacking.load),
      control: over(({ control, lacking }) => control.load / lacking.load),
    },
    scripting: {
      ...of('scripting'),
      more: over(({ having, lacking }) => having.scripting - lacking.scripting),
    },
    longTasks: of('longTasks'),
    shift: Math.max(...rounds.map(({ having, lacking }) => having.shift - lacking.shift)),
  };
}
