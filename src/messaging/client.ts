import { browser } from 'wxt/browser';
import type { Message, Replies } from './protocol.ts';

/** Sends a message to the background and answers with its reply. */
export type Send = <T extends Message['type']>(
  message: Extract<Message, { type: T }>,
) => Promise<Replies[T] | null>;

/**
 * Sends a message to the background. Null when nobody answers: the extension was updated or switched
 * off under an open page ("Extension context invalidated"), and there is nothing left to do there.
 */
export const send: Send = async (message) => {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
};
