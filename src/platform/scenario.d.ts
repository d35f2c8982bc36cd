/** Milliseconds that a scenario build sets the clock off by; null in a store build. Set by the bundler. */
declare const __SCENARIO_CLOCK_OFFSET_MS__: number | null;
