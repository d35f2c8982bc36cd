import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { keyOf, seedOf } from '../ids.ts';
import { at } from './table.ts';

/** Numbers thrown away first: for similar keys they are still alike. */
const WARM_UP = 32;

/** Where uniform numbers come from: `uniformFloat64` of it is the next one. */
export type Source = ReturnType<typeof xoroshiro128plus>;

/** A source of random numbers that depends on its key alone. */
export function source(...key: readonly (string | number)[]): Source {
  const generator = xoroshiro128plus(seedOf(keyOf(...key)));
  for (let skipped = 0; skipped < WARM_UP; skipped += 1) generator.next();
  return generator;
}

/** A stream of uniform numbers in [0, 1) that depends on its key alone. */
export function stream(...key: readonly (string | number)[]): () => number {
  return streamOf(source(...key));
}

/** The uniform numbers of a source. */
export function streamOf(generator: Source): () => number {
  return () => uniformFloat64(generator);
}

/** Writes the next `count` uniform numbers of a source: a loop that does nothing else is fastest. */
export function fillUniform(numbers: Float64Array, count: number, generator: Source): void {
  for (let index = 0; index < count; index += 1) numbers[index] = uniformFloat64(generator);
}

/**
 * `draws` indices distributed as `weights` (adding up to 1) by systematic resampling: one uniform number
 * shifts an even comb, so each index comes floor or ceil of weight x draws times. Kitagawa (1996),
 * J. Comput. Graph. Stat. 5(1). Then shuffled (Fisher-Yates): in grid order, programs that have
 * nothing to do with each other would rise and fall together.
 */
export function systematicResample(weights: Float64Array, draws: number, uniform: () => number): Int32Array {
  const indices = new Int32Array(draws);
  const offset = uniform();
  let index = 0;
  let reached = at(weights, 0);
  for (let draw = 0; draw < draws; draw += 1) {
    while ((draw + offset) / draws >= reached && index < weights.length - 1) {
      index += 1;
      reached += at(weights, index);
    }
    indices[draw] = index;
  }
  return shuffle(indices, uniform);
}

/** Shuffles values in place (Fisher-Yates). */
export function shuffle<Values extends Float64Array | Int32Array>(
  values: Values,
  uniform: () => number,
): Values {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(uniform() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
  return values;
}
