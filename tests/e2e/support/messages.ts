import type { Page } from 'puppeteer-core';
import { type Stage, tabIdOf } from './stage.ts';

declare global {
  var heard: { tabId: number | undefined; type: string }[];
}

const barrier = 'all-said';

/** Starts to note the type of every message that content scripts send; all pages of the extension hear them. */
export async function listenIn({ backstage }: Stage): Promise<void> {
  await backstage.evaluate(() => {
    globalThis.heard = [];
    chrome.runtime.onMessage.addListener((message, { tab }) => {
      const { type } = JSON.parse(JSON.stringify(message));
      globalThis.heard.push({ tabId: tab?.id, type: String(type) });
    });
  });
}

/**
 * The messages about an own post that is visited: that it was seen and, by the scripts injected for it, what it
 * says.
 */
export const oneInjection = ['article-seen', 'article-read'];

/** The messages of a tab about the articles on it, as `messagesOf` gives them. */
export async function articleMessagesOf(stage: Stage, tab: Page): Promise<string[]> {
  return (await messagesOf(stage, tab)).filter((type) => type.startsWith('article-'));
}

/**
 * The types of the messages that a tab sent since the last call, after its content scripts have said
 * what they have to say: a script in their own world waits for the page to rest, reads the storage and lets
 * a timer pass as they do, and speaks last. It is listened for, since timers of a page behind others are slow.
 */
export async function messagesOf(stage: Stage, tab: Page): Promise<string[]> {
  const tabId = await tabIdOf(stage, tab);
  return stage.backstage.evaluate(
    async (target, last) => {
      const { onMessage } = chrome.runtime;
      const allSaid = new Promise<void>((resolve) => {
        onMessage.addListener(function listen(message, sender) {
          if (sender.tab?.id !== target || JSON.parse(JSON.stringify(message)).type !== last) return;
          onMessage.removeListener(listen);
          resolve();
        });
      });
      await chrome.scripting.executeScript({
        target: { tabId: target },
        func: async (type) => {
          await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
          await chrome.storage.local.get(null);
          await new Promise((resolve) => setTimeout(resolve, 0));
          await new Promise((resolve) => setTimeout(resolve, 0));
          await chrome.runtime.sendMessage({ type });
        },
        args: [last],
      });
      await allSaid;
      const own = globalThis.heard.filter((one) => one.tabId === target);
      globalThis.heard = globalThis.heard.filter((one) => one.tabId !== target);
      return own.map(({ type }) => type).filter((type) => type !== last);
    },
    tabId,
    barrier,
  );
}
