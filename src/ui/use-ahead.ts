import { useEffect } from 'react';
import { useApp } from './context.tsx';
import { useAction } from './use-action.ts';
import { useLive } from './use-live.ts';

/** The months ahead as they were made last; asks for them anew where they are old. Undefined until read. */
export function useAhead() {
  const ahead = useLive((live) => live.ahead());
  const { services } = useApp();
  const { run, problem } = useAction();
  const isStale = ahead?.isStale ?? false;
  useEffect(() => {
    if (isStale) void run(() => services.figures.lookAhead().then(() => ''));
  }, [isStale, run, services]);
  return { ahead, isStale, problem };
}
