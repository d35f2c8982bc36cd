import { useEffect, useRef, useState } from 'react';
import { problemOf } from './i18n/problem.ts';

/**
 * What `ask` answers, asked again whenever `what` changes; undefined before the first answer. The last answer stays
 * until the next is there. One question at a time: of several that come up while an answer is awaited, only the last
 * is asked.
 */
export function useAsked<T>(ask: () => Promise<T>, what: readonly unknown[]) {
  const [said, setSaid] = useState<{ answer?: T; problem: string; isAsking: boolean }>({
    problem: '',
    isAsking: true,
  });
  const asked = useRef(Promise.resolve());
  useEffect(() => {
    let isOld = false;
    setSaid((before) => ({ ...before, isAsking: true }));
    asked.current = asked.current.then(async () => {
      if (isOld) return;
      try {
        const answer = await ask();
        if (!isOld) setSaid({ answer, problem: '', isAsking: false });
      } catch (cause) {
        if (!isOld) setSaid({ problem: problemOf(cause), isAsking: false });
      }
    });
    return () => {
      isOld = true;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is told by `what`
  }, what);
  return said;
}
