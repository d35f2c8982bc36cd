import { defineContentScript } from 'wxt/utils/define-content-script';
import { afterLoad } from '@/content/after-load.ts';
import { startDetector } from '@/content/detector.ts';
import { localStore } from '@/content/local-store.ts';
import { send } from '@/messaging/client.ts';
import { detectArticle, watchNavigation } from '@/sites/devto.ts';

export default defineContentScript({
  matches: ['https://dev.to/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    afterLoad(window, signal, () =>
      startDetector({
        site: { detect: (doc, url, own) => detectArticle(doc, url, own.ids), watch: watchNavigation },
        win: window,
        local: localStore,
        send,
        signal,
      }),
    ),
});
