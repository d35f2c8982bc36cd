import { useEffect, useState } from 'react';

/** The time by `clock`, again every second while it `runs`. */
export function useNow(clock: () => number, runs: boolean): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    setNow(clock());
    if (!runs) return;
    const timer = setInterval(() => setNow(clock()), 1000);
    return () => clearInterval(timer);
  }, [clock, runs]);
  return now;
}
