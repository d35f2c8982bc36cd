import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same at every render and does what the latest one would: for parts that are drawn
 * again only when their data changes.
 */
export function useSteady<Args extends unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
