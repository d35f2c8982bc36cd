import { localKeys, parseHidden } from '@/messaging/local-state.ts';
import { changeHidden } from '@/platform/local.ts';
import { log } from '@/platform/log.ts';
import { isSamplePage } from '@/platform/sample.ts';
import type { FirstRead } from './first-read.ts';

/** Where the flag that hides amounts is kept, shared by every surface. */
export type AmountsStore = {
  hidden(): boolean;
  toggle(): void;
  subscribe(onChange: () => void): () => void;
};

/**
 * The amounts flag in `storage.local`, as it was read before the first paint and followed from then on. On the
 * sample's data the page's control changes the page alone; the shortcut, which changes the stored flag,
 * turns the page's over too.
 */
export function openAmounts(read: FirstRead): AmountsStore {
  let flags = parseHidden(read.get(localKeys.hidden));
  const listeners = new Set<() => void>();
  const isOwn = !isSamplePage();
  let hidden = flags.amounts;
  const show = (next: boolean) => {
    hidden = next;
    for (const listener of listeners) listener();
  };
  read.subscribe((key) => {
    if (key !== localKeys.hidden) return;
    const before = flags.amounts;
    flags = parseHidden(read.get(key));
    if (flags.amounts !== before) show(isOwn ? flags.amounts : !hidden);
  });
  return {
    hidden: () => hidden,
    toggle: () => {
      if (!isOwn) return show(!hidden);
      changeHidden((stored) => ({ ...stored, amounts: !stored.amounts })).catch((cause) =>
        log.error('amounts could not be hidden or shown', cause),
      );
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
