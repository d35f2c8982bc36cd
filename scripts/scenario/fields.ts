import type { EvaluateFunc, Page } from 'puppeteer-core';

/** A loaded machine is slow, and nothing here waits for a fixed time. */
const controlTimeout = 30_000;

/** What went wrong, and what a field says about its value. */
const complaints = '[role=alert], [id$="-error"]';

/** A selector for a control by its name, which may hold any character. */
export function named(tag: 'input' | 'select', name: string): string {
  return `${tag}[name=${JSON.stringify(name)}]`;
}

/** Waits for a control; throws naming it where the page does not show it, with what the page complains of. */
export async function waitFor(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: controlTimeout }).catch(async () => {
    const complaint = await textOf(page, complaints);
    throw new Error(`the page shows no ${selector}${complaint ? `; it says: ${complaint}` : ''}`);
  });
}

export type OptionMatch = { by: 'text' | 'data-url'; equals: string };

/**
 * Chooses an option by what it says or by the article's address it carries; waits for it, because
 * pages fill their lists as the data arrives.
 * @throws an Error naming what there is to choose from
 */
export async function chooseOption(page: Page, selector: string, match: OptionMatch): Promise<void> {
  await waitFor(page, selector);
  const value = await pollText(page, findOption, controlTimeout, selector, match);
  if (value === null) {
    const choices = await page.$$eval(
      `${selector} option`,
      (options, by) =>
        options.map((option) => (by === 'text' ? option.textContent : option.getAttribute(by))),
      match.by,
    );
    throw new Error(
      `${selector} has no ${match.equals}; it has: ${choices.filter(Boolean).join(', ') || 'nothing'}`,
    );
  }
  await page.select(selector, value);
}

function findOption(selector: string, { by, equals }: OptionMatch): string {
  const options = [...document.querySelectorAll<HTMLOptionElement>(`${selector} option`)];
  const option = options.find(
    (one) => (by === 'text' ? one.textContent?.trim() : one.getAttribute(by)) === equals,
  );
  return option?.value ?? '';
}

/** Sets the value of a select whose values are known; throws where it has no such value. */
export async function chooseValue(page: Page, selector: string, value: string): Promise<void> {
  await waitFor(page, selector);
  const values = await attributesOf(page, `${selector} option`, 'value');
  if (!values.includes(value)) {
    throw new Error(
      `${selector} has no ${JSON.stringify(value)}; it has: ${values.filter(Boolean).join(', ')}`,
    );
  }
  await page.select(selector, value);
}

/**
 * An attribute of every match, or its visible text; '' if it has none. In one call to the page, since each
 * takes time.
 */
export function attributesOf(page: Page, selector: string, name: string): Promise<string[]> {
  return page.evaluate(
    (wanted, attribute) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].map(
        (one) => (attribute === 'text' ? one.innerText : one.getAttribute(attribute)) ?? '',
      ),
    selector,
    name,
  );
}

/** Puts a text into an input by its native setter, which React listens for; typing a date depends on the locale. */
export async function fill(page: Page, selector: string, value: string): Promise<void> {
  await waitFor(page, selector);
  await page.$eval(
    selector,
    (element, text) => {
      if (!(element instanceof HTMLInputElement)) throw new Error('not an input');
      element.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
      element.blur();
    },
    value,
  );
}

/** Clicks a button with the mouse, once it is shown, and neither disabled nor busy. */
export async function press(page: Page, selector: string): Promise<void> {
  const enabled = `${selector}:not(:disabled, [aria-disabled=true])`;
  await waitFor(page, enabled);
  // A tab that closed late may have brought another one to the front, and one behind is never drawn.
  if (!(await page.evaluate(showInMiddle, enabled))) await page.bringToFront();
  await page.locator(enabled).setTimeout(controlTimeout).click();
}

/** Clear of heads and feet that stay in place and would be hit instead. Answers whether the page is in sight. */
function showInMiddle(selector: string): boolean {
  document.querySelector(selector)?.scrollIntoView({ block: 'center' });
  return document.visibilityState === 'visible';
}

/** Text of the first match that has some, on one line; '' where none has. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const texts = await attributesOf(page, selector, 'text');
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).find(Boolean) ?? '';
}

/**
 * Waits until a part of the page says in its `[role=status]` that something is done, and its controls
 * are enabled again; throws with what its `[role=alert]` says, if that comes first.
 */
export async function waitForStatus(page: Page, scope: string): Promise<void> {
  const outcome = await pollText(page, outcomeOf, controlTimeout, scope);
  if (outcome === 'done') return;
  const said = outcome ?? (await textOf(page, complaints));
  throw new Error(said || `${scope} did not say that it is done`);
}

function outcomeOf(scope: string): string {
  const root = document.querySelector(scope);
  const said = (selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim()).find(Boolean);
  const busy = root?.querySelector(':is(select, input, button):is(:disabled, [aria-disabled=true])');
  return said('[role=alert]') ?? (!busy && said('[role=status]') ? 'done' : '');
}

/** Asks the page until `ask` answers with a text; null when it does not in `timeout` ms. */
export async function pollText<Args extends unknown[]>(
  page: Page,
  ask: EvaluateFunc<Args>,
  timeout: number,
  ...args: Args
): Promise<string | null> {
  try {
    const handle = await page.waitForFunction(ask, { timeout, polling: 50 }, ...args);
    return String(await handle.jsonValue());
  } catch {
    return null;
  }
}
