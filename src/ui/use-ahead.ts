import { useEffect } from 'react';
import { useApp } from './context.tsx';
import { useAction } from './use-action.ts';
import { useLive } from './use-live.ts';

/**
 * The months ahead as last computed; asks for new ones if they are stale, or if the `whole` is wanted and missing.
 * Undefined until read.
 */
export function useAhead(whole: boolean) {
  const ahead = useLive((live) => live.ahead(whole));
  const { services } = useApp();
  const { run, problem } = useAction();
  const isStale = ahead?.isStale ?? false;
  useEffect(() => {
    if (isStale) void run(() => services.figures.lookAhead(whole).then(() => ''));
  }, [isStale, run, services, whole]);
  return { ahead, isStale, problem };
}
