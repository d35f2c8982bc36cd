import { keyOf } from '@/core/ids.ts';
import { isBroken, type LinkCheck } from '@/core/links/check.ts';
import { useApp } from '../../context.tsx';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';

export type LinkChecks = {
  /** The last check of a link; undefined for one that was never checked. */
  of: (href: string) => LinkCheck | undefined;
  isDismissed: (check: LinkCheck) => boolean;
  /** True where the author should look at a link: broken, and not dismissed. */
  needsLook: (href: string) => boolean;
  dismiss: (itemId: string) => void;
  restore: (itemId: string) => void;
  /** Why the last of these failed. */
  problem: string;
};

/** By this a result is dismissed: the same one again stays so, another one of the link comes up. */
export function checkItemId({ href, verdict }: LinkCheck): string {
  return keyOf('link-check', href, verdict);
}

/** What checks of links found, and what of it the author has seen. */
export function useLinkChecks(): LinkChecks {
  const { attention } = useApp().services;
  const checks = useLive((live) => live.linkChecks());
  const ids = useLive((live) => live.dismissed());
  const { run, problem } = useAction();
  const byHref = new Map(checks?.map((check) => [check.href, check]));
  const dismissed = new Set(ids);
  const isDismissed = (check: LinkCheck) => dismissed.has(checkItemId(check));
  return {
    of: (href) => byHref.get(href),
    isDismissed,
    needsLook: (href) => {
      const check = byHref.get(href);
      return check !== undefined && isBroken(check.verdict) && !isDismissed(check);
    },
    dismiss: (id) => void run(() => attention.dismiss(id).then(() => '')),
    restore: (id) => void run(() => attention.restore(id).then(() => '')),
    problem,
  };
}
