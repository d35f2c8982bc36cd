export type Clock = {
  /** Epoch milliseconds. */
  now(): number;
};

/** The one clock. It keeps running in a scenario too, from the scenario's day on. */
export const clock: Clock = {
  now: () => Date.now() + (__SCENARIO_CLOCK_OFFSET_MS__ ?? 0),
};

/**
 * The time zone of the machine (IANA name), read without making a formatter, which a page's first frame would
 * wait for.
 */
export const localTimeZone = (): string => Temporal.Now.timeZoneId();

/** Noon (UTC) of the day that the sample author's facts lead up to. */
const sampleStart = Date.UTC(2026, 10, 2, 12);

/** The clock of the sample: every page of it starts on the same day. */
export const sampleClock: Clock = { now: () => sampleStart + Math.round(performance.now()) };
