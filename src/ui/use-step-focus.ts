import { useEffect, useRef } from 'react';

/** On a page with several steps: if a step removes what had the focus, the heading of the next one takes it. */
export function useStepFocus(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
  }, [step]);
}
