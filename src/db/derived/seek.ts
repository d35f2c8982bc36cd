import { sum } from '@/core/sums.ts';

/** Keys per request at first. If few keys are wanted, each costs this many reads for nothing. */
const FEWEST = 4;
/** Keys per request when most of them are wanted. */
const MOST = 2000;

type Ordered<Key> = {
  /** The first `limit` keys, in order, whose place is from `from` to `to`. */
  read: (from: string, to: string, limit: number) => Promise<Key[]>;
  /** A key's place in that order; several keys may share one. */
  place: (key: Key) => string;
};

/**
 * Finds the keys at some places of an ordered table, as runs of keys with no other between them. It leaps from
 * one wanted place to the next, and reads more at a time the denser these are: if all places are wanted, or
 * none, that costs a few requests, and scattered places a request each, however large the table.
 */
export async function seek<Key>(
  places: Iterable<string>,
  { read, place }: Ordered<Key>,
  isWanted: (key: Key) => boolean = () => true,
): Promise<Key[][]> {
  const wanted = new Set(places);
  const sorted = [...wanted].sort();
  const last = sorted.at(-1) ?? '';
  const runs: Key[][] = [];
  let limit = FEWEST;
  let next = 0;
  for (let from = sorted[next]; from !== undefined; from = sorted[next]) {
    const keys = await read(from, last, limit);
    const isEnd = keys.length < limit;
    const end = keys.at(-1);
    // More keys may share the last place, so it is read again whole.
    const whole = isEnd || end === undefined ? keys : keys.filter((key) => place(key) !== place(end));
    const found = runsOf(whole, (key) => wanted.has(place(key)) && isWanted(key));
    runs.push(...found);
    if (isEnd || end === undefined) break;
    while (next < sorted.length && (sorted[next] ?? '') < place(end)) next += 1;
    const isDense = sum(found.map((run) => run.length)) * 2 >= whole.length;
    limit = whole.length === 0 || isDense ? Math.max(limit, Math.min(limit * 2, MOST)) : FEWEST;
    if (whole.length === 0) limit = Math.max(limit, keys.length * 2);
  }
  return runs;
}

function runsOf<Key>(keys: readonly Key[], isWanted: (key: Key) => boolean): Key[][] {
  const runs: Key[][] = [];
  let run: Key[] | null = null;
  for (const key of keys) {
    if (!isWanted(key)) run = null;
    else if (run) run.push(key);
    else {
      run = [key];
      runs.push(run);
    }
  }
  return runs;
}
