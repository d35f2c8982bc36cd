export type Clock = {
  /** Epoch milliseconds. */
  now(): number;
};

/** The one clock. It keeps running in a scenario too, from the scenario's day on. */
export const clock: Clock = {
  now: () => Date.now() + (__SCENARIO_CLOCK_OFFSET_MS__ ?? 0),
};
