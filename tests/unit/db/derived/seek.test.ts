import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seek } from '@/db/derived/seek.ts';

type Key = readonly [place: string, nth: number];

const place = fc.integer({ min: 0, max: 60 }).map((n) => `p${String(n).padStart(2, '0')}`);

/** A table in memory, in order, that counts what is asked of it. */
function tableOf(places: readonly string[]) {
  const sorted = places.toSorted();
  const keys = sorted.map((name, index): Key => [name, index]);
  const asked = { requests: 0, keys: 0 };
  const read = async (from: string, to: string, limit: number) => {
    const found = keys.filter(([name]) => name >= from && name <= to).slice(0, limit);
    asked.requests += 1;
    asked.keys += found.length;
    return found;
  };
  return { keys, asked, order: { read, place: ([name]: Key) => name } };
}

test('finds exactly the keys at the wanted places, in runs without a gap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(place, { maxLength: 120 }), fc.array(place), async (stored, wanted) => {
      const { keys, order } = tableOf(stored);
      const runs = await seek(wanted, order, ([, nth]) => nth % 5 !== 0);
      expect(runs.flat()).toEqual(keys.filter(([name, nth]) => wanted.includes(name) && nth % 5 !== 0));
      for (const run of runs) {
        expect(run.map(([, nth]) => nth)).toEqual(run.map((_, index) => (run[0]?.[1] ?? 0) + index));
      }
    }),
  );
});

const places = (count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => `p${String(index * step).padStart(6, '0')}`);

test.each([
  ['an empty table', [], places(1000), 1],
  ['places beyond all that is stored', places(1000), places(500).map((name) => `q${name}`), 1],
  ['all that is stored', places(10_000), places(10_000), 20],
  ['one place in a hundred', places(10_000), places(100, 100), 101],
])('%s takes few requests', async (_, stored, wanted, most) => {
  const { asked, order } = tableOf(stored);
  await seek(wanted, order);
  expect(asked.requests).toBeLessThanOrEqual(most);
  expect(asked.keys).toBeLessThanOrEqual(2 * wanted.length + 4 * asked.requests);
});
