import { defineContentScript } from 'wxt/utils/define-content-script';
import { localStore } from '@/content/local-store.ts';
import { runOverlay } from '@/content/overlay/overlay.ts';
import { isExtensionThere, send } from '@/messaging/client.ts';
import { detectArticle, overlaySpot, pageTheme, watchNavigation } from '@/sites/devto.ts';

export default defineContentScript({
  matches: ['https://dev.to/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runOverlay({
      site: {
        detect: (doc, url, own) => detectArticle(doc, url, own.ids),
        watch: watchNavigation,
        overlaySpot,
        theme: pageTheme,
      },
      win: window,
      local: localStore,
      send,
      isThere: isExtensionThere,
      signal: ctx.signal,
    }),
});
