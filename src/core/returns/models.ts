import { keyOf } from '../ids.ts';
import type { Channel } from '../projection/types.ts';
import { sum } from '../sums.ts';

/** Fewer recent articles than this say little about the next. */
export const FEW_MODELS = 3;

/** How much an article keeps of its own level of traffic: half of the difference between articles doesn't repeat. */
const OWN = 0.5;

/**
 * Articles as models of new ones: the level of traffic of each drawn half way to the geometric mean of those alike.
 * Levels are of one kind and one program each: views aren't clicks, and where nothing is counted all are 1.
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
