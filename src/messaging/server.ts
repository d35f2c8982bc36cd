import type { Message, PageMessage, Replies } from './protocol.ts';
import { messageSchema, pageMessageSchema } from './schemas.ts';

/** Where a message comes from, as vouched for by the browser. */
export type Sender = { origin: string; url: URL; tabId: number; windowId: number | undefined };

export type Handlers = {
  [T in Message['type']]: (message: Extract<Message, { type: T }>, sender: Sender) => Promise<Replies[T]>;
};

/** The browser's account of a sender, as far as the border looks at it. */
export type RawSender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?:
    | { id?: number | undefined; windowId?: number | undefined; incognito?: boolean | undefined }
    | undefined;
};

/**
 * The sender of a message from a content script of ours in the top frame of a web page; null for everybody else. Ours
 * run only where the author gave access; each handler looks up whose page it is.
 */
export function trustedSender(raw: RawSender, extensionId: string): Sender | null {
  const url = raw.url === undefined ? null : URL.parse(raw.url);
  const tabId = raw.tab?.id;
  if (raw.id !== extensionId || !url || tabId === undefined || raw.frameId !== 0) return null;
  if (raw.tab?.incognito || !isSafe(url)) return null;
  return { origin: url.origin, url, tabId, windowId: raw.tab?.windowId };
}

/** Safe from readers and writers on the way: over TLS, or on the author's own computer. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}

/** A message from a page of the extension itself, in its own words; null for any other. */
export function fromOwnPage(
  message: unknown,
  raw: RawSender,
  extensionId: string,
  origin: string,
): PageMessage | null {
  const isOwn = raw.id === extensionId && raw.url?.startsWith(`${origin}/`) === true;
  return isOwn ? (pageMessageSchema.safeParse(message).data ?? null) : null;
}

/** Answers one message; null for a shape outside the protocol. */
export async function answer(raw: unknown, sender: Sender, handlers: Handlers): Promise<unknown> {
  const parsed = messageSchema.safeParse(raw);
  if (!parsed.success) return null;
  const message = parsed.data;
  switch (message.type) {
    case 'article-seen':
      return handlers['article-seen'](message, sender);
    case 'article-read':
      return handlers['article-read'](message, sender);
    case 'overlay-figures':
      return handlers['overlay-figures'](message, sender);
    case 'open-panel':
      return handlers['open-panel'](message, sender);
    case 'hide':
      return handlers.hide(message, sender);
    case 'timer-pressed':
      return handlers['timer-pressed'](message, sender);
    case 'work-opened':
      return handlers['work-opened'](message, sender);
    case 'work-ended':
      return handlers['work-ended'](message, sender);
    case 'sync-turn':
      return handlers['sync-turn'](message, sender);
  }
}
