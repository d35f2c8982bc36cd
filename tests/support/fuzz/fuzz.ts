import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';

const isLong = Boolean(process.env.LONGTAIL_LONG);
/** 100,000 in the long run; in `npm test` a seeded few. */
const runs = Number(process.env.LONGTAIL_RUNS ?? (isLong ? 100_000 : 250));
const seed = Number(process.env.LONGTAIL_SEED ?? 20_261_129);

/** How long a test of so many inputs may take, ms. */
export const fuzzTimeout = isLong ? 7_200_000 : 60_000;

/** No input of a few kilobytes may keep a processor longer than this; one that others keep busy does not count. */
const longestMs = 3000;

/**
 * A weak reference keeps its target until the task ends, and happy-dom's targets are whole documents: 100 of
 * them are 20 MB.
 */
const inputsInTask = 100;

/**
 * Checks a law on many inputs: nothing but an error of `expected` is thrown (which errors are right is for the
 * law to check), no input takes long, and no prototype has changed after any.
 * @throws an Error with the input, made as small as possible
 */
export async function fuzz<T>(
  inputs: fc.Arbitrary<T>,
  law: (input: T) => void | Promise<void>,
  count = runs,
): Promise<void> {
  let held = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    held += 1;
    if (held % inputsInTask === 0) await setImmediate();
    const took = await timed(() => law(input));
    // Slow once may be garbage collection; slow twice is the input.
    if (took > longestMs && (await timed(() => law(input))) > longestMs) {
      throw new Error(`took ${Math.round(took)} ms, and as long again`);
    }
    if (isPolluted()) throw new Error('a prototype has gained or lost a name');
  });
  await fc.assert(property, { numRuns: count, seed, endOnFailure: count > 1000 });
}

/** Milliseconds of this thread's own. */
async function timed(work: () => void | Promise<void>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const prototypes = [Object.prototype, Array.prototype, String.prototype, Map.prototype, Function.prototype];
const countOf = (prototype: object) => Reflect.ownKeys(prototype).length;
const before = prototypes.map(countOf);

function isPolluted(): boolean {
  return prototypes.some((prototype, index) => countOf(prototype) !== before[index]);
}
