import { useEffect, useRef } from 'react';

/** Of a page that goes on in steps: where one does away with what had the focus, the heading of the next takes it. */
export function useStepFocus(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
  }, [step]);
}
