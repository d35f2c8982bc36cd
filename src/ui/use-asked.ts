import { useEffect, useState } from 'react';
import { problemOf } from './i18n/common.ts';

/**
 * What `ask` answers, asked again whenever `what` changes; undefined before the first answer. The last answer stays
 * until the next is there; one that comes after a newer question is left out.
 */
export function useAsked<T>(ask: () => Promise<T>, what: readonly unknown[]) {
  const [said, setSaid] = useState<{ answer?: T; problem: string; isAsking: boolean }>({
    problem: '',
    isAsking: true,
  });
  useEffect(() => {
    let isOld = false;
    setSaid((before) => ({ ...before, isAsking: true }));
    ask().then(
      (answer) => isOld || setSaid({ answer, problem: '', isAsking: false }),
      (cause: unknown) => isOld || setSaid({ problem: problemOf(cause), isAsking: false }),
    );
    return () => {
      isOld = true;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is told by `what`
  }, what);
  return said;
}
