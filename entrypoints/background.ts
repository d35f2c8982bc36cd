import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { LongtailDb } from '@/db/database.ts';
import { answer, fromOwnPage, trustedSender } from '@/messaging/server.ts';
import { clock } from '@/platform/clock.ts';
import { log } from '@/platform/log.ts';
import { onAccessChanged } from '@/platform/site-access.ts';
import { createBackground } from '@/services/background.ts';
import { overlayIn } from '@/ui/i18n/overlay.ts';

export default defineBackground(() => {
  const background = createBackground(new LongtailDb(), clock, overlayIn);

  browser.runtime.onMessage.addListener((message, raw, reply) => {
    const sender = trustedSender(raw, browser.runtime.id);
    const own = fromOwnPage(message, raw, browser.runtime.id, location.origin);
    const work = sender ? answer(message, sender, background.handlers) : own && background.startSync(own);
    if (!work) return false;
    work.then(reply, (cause) => {
      log.error('a message could not be answered', cause);
      reply(null);
    });
    return true;
  });

  browser.alarms.onAlarm.addListener(({ name }) => follow('an alarm', background.onAlarm(name)));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.commands.onCommand.addListener((command, tab) =>
    follow('a keyboard command', background.onCommand(command, tab?.url)),
  );

  // Being listened for, this wakes the background: what a crash left is credited at once.
  browser.runtime.onStartup.addListener(() => undefined);

  onAccessChanged(background.followAccess);
  background.start();
});

function follow(what: string, work: Promise<void>): void {
  work.catch((cause) => log.error(`${what} was not followed`, cause));
}
