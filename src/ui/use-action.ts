import { useCallback, useState } from 'react';
import { problemOf } from './i18n/problem.ts';

export type Action = {
  busy: boolean;
  /** What the last run said: its result, or why it failed. */
  done: string;
  problem: string;
  /** Runs `work`; what it returns is announced, what it throws is shown. */
  run: (work: () => Promise<string>) => Promise<void>;
};

/** State around one write: busy, then what came of it. */
export function useAction(): Action {
  const [state, setState] = useState({ busy: false, done: '', problem: '' });
  const run = useCallback(async (work: () => Promise<string>) => {
    setState({ busy: true, done: '', problem: '' });
    try {
      const done = await work();
      setState({ busy: false, done, problem: '' });
    } catch (error) {
      setState({ busy: false, done: '', problem: problemOf(error) });
    }
  }, []);
  return { ...state, run };
}
