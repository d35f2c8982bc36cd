import type { Page } from 'puppeteer-core';
import type { Step } from '../schema.ts';
import type { StepContext } from './context.ts';

const storeTimeout = 10_000;
/** Content scripts run once the document is there; this is time for their first message to leave. */
const detectionMs = 500;

/** Goes to an address in a real tab and waits until the extension has taken note of what is there. */
export async function visit({ visit: url }: Step<'visit'>, context: StepContext): Promise<void> {
  const page = await context.world.browser.newPage();
  try {
    const before = await context.lastSeen(url);
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await pause(detectionMs);
    const isExpected = await showsOwnArticle(page, context.authorId);
    if (isExpected || (await mayBePost(page, context.blogs))) await untilRead(page.url(), before, context);
    await context.idle();
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Whether the page is an article by the scenario's author, as a Forem marks it (co-authors by a list of ids). */
function showsOwnArticle(page: Page, authorId: number | null): Promise<boolean> {
  return page.evaluate((own) => {
    const article = document.querySelector('[data-article-id][data-author-id]');
    const ids = ['data-author-id', 'data-co-author-ids'].map((name) => article?.getAttribute(name) ?? '');
    return ids.join().split(/\D+/).includes(String(own));
  }, authorId);
}

/** Whether the page could be a post on a blog of the author's: only the extension can tell whether it is. */
function mayBePost(page: Page, blogs: readonly string[]): Promise<boolean> {
  return page.evaluate(
    (origins) =>
      origins.includes(location.origin) && location.pathname !== '/' && document.querySelector('h1') !== null,
    blogs,
  );
}

/** A draft is never read: then the time runs out, and that is no failure. */
async function untilRead(url: string, before: number | null, context: StepContext): Promise<void> {
  const deadline = Date.now() + storeTimeout;
  while ((await context.lastSeen(url)) === before && Date.now() < deadline) await pause(100);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
