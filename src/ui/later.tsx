import { type ComponentType, createContext, useContext, useEffect, useState } from 'react';

/** What stands in the place of a component whose code is on its way. */
export const Coming = createContext<React.ReactNode>(null);

/**
 * A component whose code is loaded when it is first drawn, and drawn as soon as it is there; what the load fails with is
 * thrown to the error boundary above. Not by React's `lazy`: where a fallback has been shown, React holds back what takes
 * its place for 300 ms (FALLBACK_THROTTLE_MS in its react-reconciler), which here is longer than all the rest.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const coming = useContext(Coming);
    const [{ Code, problem }, setFound] = useState<Found<Props>>({ Code: loaded, problem: null });
    useEffect(() => {
      if (loaded) return undefined;
      let isShown = true;
      const found = (what: Found<Props>) => {
        loaded = what.Code;
        if (isShown) setFound(what);
      };
      load().then(
        (component) => found({ Code: component, problem: null }),
        (reason: unknown) => found({ Code: null, problem: { reason } }),
      );
      return () => {
        isShown = false;
      };
    }, []);
    if (problem) throw problem.reason;
    return Code ? <Code {...props} /> : coming;
  };
}

type Found<Props> = { Code: ComponentType<Props> | null; problem: { reason: unknown } | null };
