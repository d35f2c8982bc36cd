import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function at every render, doing what the latest would: for parts that are drawn again only with their data. */
export function useSteady<Args extends unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
