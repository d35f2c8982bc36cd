/** A time at which somebody stopped. Intervals hold 95 %; null where nobody is left and none can be given. */
export type KaplanMeierRow = {
  time: number;
  /** Seen up to this time: those who left the study at it are among them. */
  atRisk: number;
  events: number;
  survival: number;
  standardError: number | null;
  /** On the logarithm of survival, cut at 1. */
  logInterval: [low: number, high: number] | null;
  /** On log(-log survival): always within 0 and 1. */
  logLogInterval: [low: number, high: number] | null;
};

const Z_95 = 1.959963984540054;

/**
 * The product-limit estimate (Kaplan & Meier 1958) with Greenwood's standard errors. `events` says of each
 * time whether it ended in the event (1) or in losing sight (0); at one time events come first.
 */
export function kaplanMeier(times: readonly number[], events: readonly number[]): KaplanMeierRow[] {
  const seen = times.map((time, index) => ({ time, event: events[index] === 1 }));
  const byTime = Map.groupBy(
    seen.toSorted((a, b) => a.time - b.time),
    ({ time }) => time,
  );
  const rows: KaplanMeierRow[] = [];
  let [atRisk, survival, greenwood] = [seen.length, 1, 0];
  for (const [time, all] of byTime) {
    const stopped = all.filter(({ event }) => event).length;
    if (stopped > 0) {
      survival *= 1 - stopped / atRisk;
      greenwood += stopped / (atRisk * (atRisk - stopped));
      rows.push({ time, atRisk, events: stopped, survival, ...uncertainty(survival, Math.sqrt(greenwood)) });
    }
    atRisk -= all.length;
  }
  return rows;
}

/** `spread` is the standard error of ln S. */
function uncertainty(
  survival: number,
  spread: number,
): Pick<KaplanMeierRow, 'standardError' | 'logInterval' | 'logLogInterval'> {
  if (survival === 0) return { standardError: null, logInterval: null, logLogInterval: null };
  const power = Math.exp((Z_95 * spread) / Math.log(survival));
  return {
    standardError: survival * spread,
    logInterval: [survival * Math.exp(-Z_95 * spread), Math.min(1, survival * Math.exp(Z_95 * spread))],
    logLogInterval: [survival ** (1 / power), survival ** power],
  };
}
