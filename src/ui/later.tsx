import { type ComponentType, createContext, useContext, useEffect, useState } from 'react';

/** What is shown while a component's code is loading. */
export const Coming = createContext<React.ReactNode>(null);

/** A component whose code is loaded when it is first drawn, or from `begin` on. */
export type Later<Props> = ComponentType<Props> & { begin: () => void };

/**
 * Draws a component as soon as its code is there; if loading it fails, the error goes to the error boundary
 * above. Does without React's `lazy`: once a fallback has been shown, React holds back what replaces it for 300
 * ms (FALLBACK_THROTTLE_MS in its react-reconciler), which here is longer than everything else.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const loadOnce = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      (reason: unknown) => {
        loading = null;
        throw reason;
      },
    );
    return loading;
  };
  function Later(props: Props) {
    const coming = useContext(Coming);
    const [{ Code, problem }, setFound] = useState<Found<Props>>({ Code: loaded, problem: null });
    useEffect(() => {
      // Not by `loaded`: what arrived between the first drawing and now must still be shown.
      if (Code) return undefined;
      let isShown = true;
      const find = (found: Found<Props>) => {
        if (isShown) setFound(found);
      };
      loadOnce().then(
        (component) => find({ Code: component, problem: null }),
        (reason: unknown) => find({ Code: null, problem: { reason } }),
      );
      return () => {
        isShown = false;
      };
    }, [Code]);
    if (problem) throw problem.reason;
    return Code ? <Code {...props} /> : coming;
  }
  // A failure here is tried again, and reported, when the component is drawn.
  return Object.assign(Later, { begin: () => void loadOnce().catch(() => undefined) });
}

type Found<Props> = { Code: ComponentType<Props> | null; problem: { reason: unknown } | null };
