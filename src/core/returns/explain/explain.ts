import type { Day } from '../../calendar.ts';
import { type Program, termsOn } from '../../programs/program.ts';
import { DEFAULT_DRAWS } from '../../projection/forecaster.ts';
import { prepareAll } from '../../projection/program-draws.ts';
import { sum } from '../../sums.ts';
import { hoursOf } from '../../time/entry.ts';
import type { ReturnsInput } from '../inputs.ts';
import { prepareProjection } from '../prepare.ts';
import { type NextHour, nextHour } from './next-hour.ts';
import { type ReferralAhead, referralsAhead } from './referrals.ts';
import { type RetentionEvidence, retentionEvidence } from './retention.ts';
import { type WayEvidence, wayEvidence } from './traffic.ts';

/** What an article's projection rests on, down to its referrals, as of a day. */
export type ArticleExplanation = {
  asOf: Day;
  currency: string;
  /** The programs in it, and no others. */
  programs: { id: string; name: string }[];
  referrals: ReferralAhead[];
  retention: RetentionEvidence[];
  ways: WayEvidence[];
  nextHour: NextHour;
};

/** Takes an article's projection apart; null where there is no such article. */
export function explainArticle(original: ReturnsInput, articleId: string): ArticleExplanation | null {
  const { input, slices, arrivals, totals, programs, options } = prepareProjection(original);
  const slice = slices.find((each) => each.articleId === articleId);
  if (!slice?.article) return null;
  const programOf = prepareAll(programs, DEFAULT_DRAWS);
  const referrals = referralsAhead(slice, totals.get(articleId) ?? null, programOf, options);
  const own = arrivals.get(articleId);
  const ways = (own?.ways ?? []).map((way) => wayEvidence(way, input.asOf, programOf(way.way.programId)));
  const used = new Set([...referrals, ...ways].map(({ programId }) => programId));
  const inIt = input.programs.filter(({ id }) => used.has(id));
  const recurring = inIt.filter((program) => recurs(program, input.asOf));
  return {
    asOf: input.asOf,
    currency: input.currency,
    programs: inIt.map(({ id, name }) => ({ id, name })),
    referrals,
    retention: recurring.flatMap((program) => retentionEvidence(program, programs)),
    ways,
    nextHour: nextHour(
      {
        channels: own?.channels ?? null,
        all: [...arrivals.values()].flatMap(({ channels }) => (channels ? [channels] : [])),
        hours: hoursOf(input.timeEntries.filter((entry) => entry.articleId === articleId)),
        newReferrals: sum(ways.map(({ worth }) => worth)),
        target: input.hourlyRateTarget,
      },
      programOf,
    ),
  };
}

/** How long a program's customers are expected to stay, and what that rests on; [] if nothing recurs. */
export function explainProgram(original: ReturnsInput, programId: string): RetentionEvidence[] {
  const { input, programs } = prepareProjection(original);
  const program = input.programs.find(({ id }) => id === programId);
  return program && recurs(program, input.asOf) ? retentionEvidence(program, programs) : [];
}

function recurs(program: Program, asOf: Day): boolean {
  return termsOn(program, asOf).recurring !== null;
}
