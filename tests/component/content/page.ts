import type { LocalStore } from '@/content/local-store.ts';
import type { Send } from '@/messaging/client.ts';
import type { Message, OverlayFigures } from '@/messaging/protocol.ts';
import { type PageNumber, pageDocument } from '../sites/pages.ts';

/** Puts a stored page into the test's window, as a full load does. */
export function openPage(page: PageNumber, path: string): void {
  const parsed = pageDocument(page);
  goTo(path);
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.className = parsed.body.className;
  document.body.replaceChildren(...parsed.body.childNodes);
}

/** Shows another page as InstantClick does: `#page-content` alone is swapped, then the address is set. */
export function navigateWithin(page: PageNumber, path: string): Element | null {
  const old = document.querySelector('#page-content');
  const next = pageDocument(page).querySelector('#page-content');
  if (next) old?.replaceWith(next);
  goTo(path);
  return old;
}

/** Goes back to content that was kept alive, as InstantClick does. */
export function navigateBack(kept: Element | null, path: string): void {
  if (kept) document.querySelector('#page-content')?.replaceWith(kept);
  goTo(path);
  window.dispatchEvent(new Event('popstate'));
}

function goTo(path: string): void {
  history.pushState(null, '', path);
}

/** A `storage.local` in memory; `put` tells whoever watches. */
export function fakeLocal(
  values: Record<string, unknown>,
): LocalStore & { put: (key: string, value: unknown) => void } {
  const watchers: { keys: readonly string[]; onChange: () => void; signal: AbortSignal }[] = [];
  return {
    read: async () => values,
    write: async (written) => {
      Object.assign(values, written);
      return true;
    },
    watch: (keys, onChange, signal) => watchers.push({ keys, onChange, signal }),
    put: (key, value) => {
      values[key] = value;
      for (const { keys, onChange, signal } of watchers)
        if (keys.includes(key) && !signal.aborted) onChange();
    },
  };
}

/** A background that answers with these figures, cloned as messages are, and keeps what it was sent. */
export function fakeBackground(figures: () => OverlayFigures | null = () => null) {
  const sent: Message[] = [];
  const send: Send = async (message) => {
    sent.push(message);
    return JSON.parse(JSON.stringify(message.type === 'overlay-figures' ? figures() : null));
  };
  return { sent, send };
}

/** Lets promises, observers and zero-length timers run. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
