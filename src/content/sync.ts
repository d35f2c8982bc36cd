import { type RawAnswer, rawAnswer } from '../core/sync/raw.ts';
import type { Send } from '../messaging/client.ts';

const timeoutMs = 30_000;

export type SyncDeps = {
  fetch: (path: string, init: RequestInit) => Promise<Response>;
  send: Send;
  /** Names this run of the script. */
  asker: string;
};

/**
 * Fetches from the site's own API what the background asks for, one after the other, as the signed-in author
 * on the site's own page. It reads nothing of the answers, and touches nothing on the page.
 */
export async function runSync({ fetch, send, asker }: SyncDeps): Promise<void> {
  const ask = async (path: string): Promise<RawAnswer | null> => {
    try {
      const response = await fetch(path, {
        headers: { accept: 'application/json' },
        credentials: 'same-origin',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return await rawAnswer(response);
    } catch {
      return null;
    }
  };
  let turn = await send({ type: 'sync-turn', asker, answer: null });
  while (turn) {
    const answer = { id: turn.id, raw: await ask(turn.path) };
    turn = await send({ type: 'sync-turn', asker, answer });
  }
}
