import { isExtensionThere, send } from '../messaging/client.ts';
import { detectOn } from '../sites/page/detect.ts';
import { readOn } from '../sites/page/read.ts';
import { spotOn, themeOn } from '../sites/page/spot.ts';
import { watchAddress } from '../sites/page/watch.ts';
import type { Platform } from '../sites/platform.ts';
import { localStore } from './local-store.ts';
import { runOverlay } from './overlay/overlay.ts';
import { postWork } from './post-work.ts';
import { readOnce } from './reader.ts';
import { type SensorDeps, startSensor } from './sensor.ts';

/** Reads the author's post on screen, shows its figures, and measures the tending of it. Injected on such posts only. */
export async function showPost(
  platform: Platform,
  clock: SensorDeps['clock'],
  signal: AbortSignal,
): Promise<void> {
  const site = {
    detect: detectOn.bind(null, platform),
    read: readOn.bind(null, platform),
    watch: watchAddress,
    overlaySpot: spotOn.bind(null, platform),
    theme: themeOn.bind(null, platform),
  };
  const deps = { site, win: window, local: localStore, send };
  const sensor = startSensor({ ...deps, site: postWork(platform), clock, signal });
  await Promise.all([readOnce(deps), runOverlay({ ...deps, isThere: isExtensionThere, signal }), sensor]);
}
