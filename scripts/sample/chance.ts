import { stream } from '../../src/core/projection/random.ts';

/** Draws that depend on the seed and a name alone, so that one part can change without the others. */
export type Chance = {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** Uniform in [0, 1). */
  uniform(): number;
  /** One of them, by weight. Throws RangeError where all weights are 0. */
  pick<T>(items: readonly T[], weight?: (item: T) => number): T;
  shuffle<T>(items: readonly T[]): T[];
  /** A Poisson count: multiplication of uniforms, Knuth (1969), vol. 2, 3.4.1. */
  poisson(mean: number): number;
};

/** A named source of chance of a seed. */
export function chanceOf(seed: number, name: string): Chance {
  const uniform = stream(seed, name);
  const whole = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1));
  return {
    uniform,
    whole,
    pick(items, weight = () => 1) {
      let left = uniform() * items.reduce((sum, item) => sum + weight(item), 0);
      for (const item of items) {
        left -= weight(item);
        if (left < 0) return item;
      }
      throw new RangeError('Nothing to pick from');
    },
    shuffle: (items) =>
      items
        .map((item) => ({ item, by: uniform() }))
        .sort((a, b) => a.by - b.by)
        .map(({ item }) => item),
    poisson(mean) {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = uniform(); product > limit; product *= uniform()) count += 1;
      return count;
    },
  };
}
