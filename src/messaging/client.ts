import { browser } from 'wxt/browser';
import type { Message, PageMessage, Replies, SyncOutcome } from './protocol.ts';

/** Sends a message to the background and answers with its reply. */
export type Send = <T extends Message['type']>(
  message: Extract<Message, { type: T }>,
) => Promise<Replies[T] | null>;

/** False if the extension was updated or switched off under an open page. */
export const isExtensionThere = (): boolean => Boolean(browser.runtime?.id);

/** Waits before a message is sent again, ms. */
const waits = [100, 1000];

/**
 * Sends a message to the background, and again if there is no answer, since the background may die over a message and
 * the next one wakes it; every write is idempotent. Null when nobody answers: the extension was updated or switched
 * off under an open page ("Extension context invalidated"), and there is nothing left to do there.
 */
export const send: Send = insist;

/**
 * Asks the background for a sync with a Forem, from a page of the extension.
 * @throws an Error for the author where nobody answers
 */
export async function sendSyncStart(origin: string): Promise<SyncOutcome> {
  const outcome: SyncOutcome | null = await insist({ type: 'sync-start', origin });
  if (outcome === null) throw new Error('Longtail’s background did not answer. Try again.');
  return outcome;
}

async function insist(message: Message | PageMessage) {
  for (const wait of [...waits, null]) {
    const answer = await ask(message);
    // The background answers null for "nothing"; undefined means that nobody answered.
    if (answer !== undefined) return answer;
    if (wait === null || !isExtensionThere()) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
}

async function ask(message: Message | PageMessage) {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
