import { defineContentScript } from 'wxt/utils/define-content-script';
import { afterLoad } from '@/content/after-load.ts';
import { localStore } from '@/content/local-store.ts';
import { markedWork } from '@/content/marked-work.ts';
import { startSensor } from '@/content/sensor.ts';
import { send } from '@/messaging/client.ts';
import { clock } from '@/platform/clock.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    afterLoad(window, signal, () =>
      startSensor({ win: window, local: localStore, send, clock, site: markedWork, signal }),
    ),
});
