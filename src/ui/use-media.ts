import { useMemo, useSyncExternalStore } from 'react';

/** Whether a media query holds, following its changes. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => {
    const list = matchMedia(query);
    return {
      subscribe: (onChange: () => void) => {
        list.addEventListener('change', onChange);
        return () => list.removeEventListener('change', onChange);
      },
      holds: () => list.matches,
    };
  }, [query]);
  return useSyncExternalStore(media.subscribe, media.holds);
}
