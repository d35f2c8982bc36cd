import { performance } from 'node:perf_hooks';
import type { Page } from 'puppeteer-core';

/**
 * How long a practised hand takes for what it does, seconds: the keystroke-level model, Card, Moran and Newell (1980),
 * Communications of the ACM 23(7): to think of the next step, to point at something, to press the mouse and let go,
 * one key of an average typist; and 238 words of English a minute to read, Brysbaert (2019), Journal of Memory and
 * Language 109. A file is found in five clicks in a chooser.
 */
const pace = { think: 1.35, point: 1.1, click: 0.2, key: 0.28, word: 60 / 238, filesClicks: 5 };

/** What a flow took: of the person, by the model; of the machine, measured. Seconds. */
export type Taken = { clicks: number; keys: number; words: number; person: number; machine: number };

/** A new author at work, who reads every word that is shown to them once, and whose actions are counted. */
export function createAuthor() {
  const taken: Taken = { clicks: 0, keys: 0, words: 0, person: 0, machine: 0 };

  const known = new Set<string>();

  const measured = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    taken.machine += (performance.now() - start) / 1000;
    return result;
  };
  const clicks = (count: number) => {
    taken.clicks += count;
    taken.person += pace.think + count * (pace.point + pace.click);
  };

  return {
    taken,
    /** Waits until the page shows something, which is the machine's time. */
    sees: (page: Page, selector: string) =>
      measured(() => page.waitForSelector(selector, { visible: true, timeout: 60_000 })),
    /** Reads all that stands in a part of a page, but for what was read before. */
    reads: async (page: Page, selector: string) => {
      const texts = (await page.$eval(selector, shownIn)).filter((text) => !known.has(text));
      for (const text of texts) known.add(text);
      const words = texts.join(' ').split(/\s+/).filter(Boolean).length;
      taken.words += words;
      taken.person += words * pace.word;
    },
    presses: async (page: Page, selector: string) => {
      await measured(() => page.locator(selector).setTimeout(60_000).click());
      clicks(1);
    },
    types: async (page: Page, selector: string, text: string) => {
      await page.locator(selector).click();
      await page.type(selector, text);
      clicks(1);
      taken.keys += text.length;
      taken.person += text.length * pace.key;
    },
    picksFile: async (page: Page, selector: string, file: string) => {
      const input = await page.waitForSelector(selector);
      await (await input?.toElement('input'))?.uploadFile(file);
      clicks(1 + pace.filesClicks);
    },
  };
}

/** The texts that are shown in a part of a page; of what can be chosen, none. */
function shownIn(part: Element): string[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent?.checkVisibility() && !parent.closest('select, .visually-hidden'))
      texts.push(node.nodeValue ?? '');
  }
  return texts;
}
