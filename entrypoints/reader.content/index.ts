import { defineContentScript } from 'wxt/utils/define-content-script';
import { localStore } from '@/content/local-store.ts';
import { readOnce } from '@/content/reader.ts';
import { send } from '@/messaging/client.ts';
import { detectArticle, readArticle } from '@/sites/devto.ts';

export default defineContentScript({
  matches: ['https://dev.to/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () =>
    readOnce({
      site: { detect: (doc, url, own) => detectArticle(doc, url, own.ids), read: readArticle },
      win: window,
      local: localStore,
      send,
    }),
});
