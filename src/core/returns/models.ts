import { keyOf } from '../ids.ts';
import type { Channel } from '../projection/types.ts';
import { sum } from '../sums.ts';

/** Fewer recent articles than this say little about the next. */
export const FEW_MODELS = 3;

/** How much of its own level an article keeps: half of the difference between articles doesn't repeat. */
const OWN = 0.5;

/**
 * Articles as models of new ones, each one's level of traffic drawn half way to the geometric mean. Only levels
 * of the same kind and program are compared: views are not clicks.
 */
export function drawnTogether(articles: readonly (readonly Channel[])[]): Channel[][] {
  const kindOf = ({ programId, kind }: Channel) => keyOf(programId, kind);
  const byKind = Map.groupBy(articles.flat(), kindOf);
  const usual = (channel: Channel) => {
    const alike = byKind.get(kindOf(channel)) ?? [channel];
    return sum(alike.map(logLevel)) / alike.length;
  };
  return articles.map((channels) =>
    channels.map((channel) => ({
      ...channel,
      level: Math.exp(OWN * logLevel(channel) + (1 - OWN) * usual(channel)),
    })),
  );
}

/** An article that nobody has read yet would draw all others to zero. */
function logLevel({ level }: Channel): number {
  return Math.log(Math.max(level, 1));
}
