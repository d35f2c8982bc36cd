import { send } from '../messaging/client.ts';
import { detectOn } from '../sites/page/detect.ts';
import { watchAddress } from '../sites/page/watch.ts';
import type { Platform } from '../sites/platform.ts';
import { afterLoad } from './after-load.ts';
import { startDetector } from './detector.ts';
import { localStore } from './local-store.ts';

/** Looks out for the author's posts on a blog of theirs. */
export function detectPosts(platform: Platform, signal: AbortSignal): Promise<void> {
  const detect = detectOn.bind(null, platform);
  const site = { detect, watch: watchAddress };
  return afterLoad(window, signal, () =>
    startDetector({ site, win: window, local: localStore, send, signal }),
  );
}
