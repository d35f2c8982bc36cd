import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { LongtailDb } from '@/db/database.ts';
import { answer, trustedSender } from '@/messaging/server.ts';
import { clock } from '@/platform/clock.ts';
import { log } from '@/platform/log.ts';
import { createBackground } from '@/services/background.ts';

export default defineBackground(() => {
  const background = createBackground(new LongtailDb(), clock);

  browser.runtime.onMessage.addListener((message, raw, reply) => {
    const sender = trustedSender(raw, browser.runtime.id, ['https://dev.to']);
    if (!sender) return false;
    answer(message, sender, background.handlers).then(reply, (cause) => {
      log.error('a message could not be answered', cause);
      reply(null);
    });
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  // Being listened for, this wakes the background: what a crash left is credited at once.
  browser.runtime.onStartup.addListener(() => undefined);

  background.start();
});
