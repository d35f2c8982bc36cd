import { type Quartiles, quartiles } from '../../../scripts/bench/statistics.ts';
import type { Round } from './measure.ts';

/**
 * The same page with and without the extension. `ratio` and `more` are those of the two loads of
 * each round; `bare` is the same of an extension whose content script does nothing.
 */
export type PageLoad = {
  page: string;
  rounds: number;
  load: Compared;
  /** Until something is seen. */
  painted: Compared;
  scripting: { having: Quartiles; lacking: Quartiles; more: Quartiles; bare: Quartiles };
  longTasks: { having: Quartiles; lacking: Quartiles };
  /** The most that the extension added in any round. */
  shift: number;
};

type Compared = { having: Quartiles; lacking: Quartiles; ratio: Quartiles; bare: Quartiles };

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
  const of = (what: keyof Round['having']) => ({
    having: over(({ having }) => having[what]),
    lacking: over(({ lacking }) => lacking[what]),
  });
  const compared = (what: 'load' | 'painted'): Compared => ({
    ...of(what),
    ratio: over(({ having, lacking }) => having[what] / lacking[what]),
    bare: over(({ bare, lacking }) => bare[what] / lacking[what]),
  });
  return {
    page,
    rounds: rounds.length,
    load: compared('load'),
    painted: compared('painted'),
    scripting: {
      ...of('scripting'),
      more: over(({ having, lacking }) => having.scripting - lacking.scripting),
      bare: over(({ bare, lacking }) => bare.scripting - lacking.scripting),
    },
    longTasks: of('longTasks'),
    shift: Math.max(...rounds.map(({ having, lacking }) => having.shift - lacking.shift)),
  };
}
