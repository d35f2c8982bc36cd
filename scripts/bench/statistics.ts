export type Quartiles = { q1: number; median: number; q3: number };

/** Quartiles by linear interpolation (type 7 of Hyndman and Fan 1996); of nothing, NaN. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)] ?? Number.NaN;
    const high = sorted[Math.ceil(place)] ?? Number.NaN;
    return low + (high - low) * (place - Math.floor(place));
  };
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

/** One figure of the bench: what was measured, its floor, and the ratio of each run to the floor beside it. */
export type Measured = {
  what: string;
  /** null where the size changes nothing. */
  articles: number | null;
  rows: number | null;
  unit: 'ms' | 'MB';
  runs: number;
  value: Quartiles;
  floor: Quartiles;
  ratio: Quartiles;
  /** Value here by the value at the next smaller size; null at the smallest. */
  growth: number | null;
};

export type Sample = { value: number; floor: number };

/** Samples of one thing at one size; growth is filled in by `withGrowth`. */
export function measured(
  of: Pick<Measured, 'what' | 'articles' | 'rows' | 'unit'>,
  samples: readonly Sample[],
): Measured {
  return {
    ...of,
    runs: samples.length,
    value: quartiles(samples.map(({ value }) => value)),
    floor: quartiles(samples.map(({ floor }) => floor)),
    ratio: quartiles(samples.map(({ value, floor }) => value / floor)),
    growth: null,
  };
}

/** Fills in how much each figure grew since the size before it, in the given order. */
export function withGrowth<Figure extends Measured>(all: readonly Figure[]): Figure[] {
  const last = new Map<string, number>();
  return all.map((one) => {
    const before = last.get(one.what);
    last.set(one.what, one.value.median);
    return before === undefined ? { ...one, growth: null } : { ...one, growth: one.value.median / before };
  });
}
