import { defineContentScript } from 'wxt/utils/define-content-script';
import { afterLoad } from '@/content/after-load.ts';
import { devtoWork } from '@/content/devto-work.ts';
import { localStore } from '@/content/local-store.ts';
import { startSensor } from '@/content/sensor.ts';
import { send } from '@/messaging/client.ts';
import { clock } from '@/platform/clock.ts';

export default defineContentScript({
  matches: ['https://dev.to/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    afterLoad(window, signal, () =>
      startSensor({ win: window, local: localStore, send, clock, site: devtoWork, signal }),
    ),
});
