import { browser } from 'wxt/browser';
import { BEAT_PREFIX, type Beat, beatKey } from '@/core/time/beat.ts';
import { beatSchema } from '@/messaging/beats.ts';
import { log } from './log.ts';

/** The beats that pages have measured and that may still be credited. */
export type BeatStore = { read(): Promise<Beat[]>; remove(beats: readonly Beat[]): Promise<void> };

/** The beats in `storage.local`. */
export const beatStore: BeatStore = {
  read: readBeats,
  remove: async (beats) => {
    if (beats.length > 0) await browser.storage.local.remove(beats.map(beatKey));
  },
};

/** Entries that are no beat are left out, and the log says why. */
async function readBeats(): Promise<Beat[]> {
  const stored = await browser.storage.local.get(null);
  const beats: Beat[] = [];
  const refused: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(BEAT_PREFIX)) continue;
    const parsed = beatSchema.safeParse(value);
    if (parsed.success && beatKey(parsed.data) === key) {
      beats.push(parsed.data);
      continue;
    }
    refused.push(key);
    const reason = parsed.error?.issues.map(({ message }) => message).join(', ') ?? 'not its own key';
    log.warn(`measured time under ${key} is refused: ${reason}`);
  }
  if (refused.length > 0) await browser.storage.local.remove(refused);
  return beats;
}
