import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { foldWord } from '../../../src/core/statements/words.ts';
import { attributesOf, chooseOption, chooseValue, fill, named, pollText, press, textOf } from '../fields.ts';
import type { ScenarioMapping, Step } from '../schema.ts';
import { type StepContext, withPage } from './context.ts';

const previewTimeout = 60_000;
const publishTimeout = 120_000;

/** Imports a statement on the import page, with the file chooser, the preview's own fields and its button. */
export function importStatement(step: Step<'import'>, context: StepContext): Promise<void> {
  return withPage(context, 'dashboard.html#/import', async (page) => {
    await previewStatement(page, step, context);
    await press(page, 'button[data-action=publish]');
    await waitForState(page, 'done', publishTimeout);
    context.imported.push(join(context.dir, step.import));
    await context.idle();
  });
}

/** Prepares a statement on an open import page until only Import is left to press. */
export async function previewStatement(
  page: Page,
  step: Step<'import'>,
  { dir }: Pick<StepContext, 'dir'>,
): Promise<void> {
  await chooseOption(page, 'select[name=program]', { by: 'text', equals: step.program });
  await chooseFile(page, join(dir, step.import));
  await waitForState(page, 'preview', previewTimeout);
  await applyMapping(page, step.mapping ?? {});
  if (step.coversFrom) await change(page, () => fill(page, 'input[name=coversFrom]', step.coversFrom ?? ''));
  if (step.coversTo) await change(page, () => fill(page, 'input[name=coversTo]', step.coversTo ?? ''));
  await refuseOpenQuestions(page);
  await refuseNothing(page);
}

async function chooseFile(page: Page, file: string): Promise<void> {
  const selector = 'input[type=file][name=statement]';
  // Not waited for as a visible control: a file chooser is often a button over a hidden input.
  const input = await page.$(selector);
  if (!input) throw new Error(`the page shows no ${selector}`);
  await (await input.toElement('input')).uploadFile(file);
}

async function applyMapping(page: Page, { values, ...columns }: ScenarioMapping): Promise<void> {
  for (const [field, column] of Object.entries(columns)) {
    if (column === undefined) continue;
    // Chosen even if the guess is the same, so that the choice stays when the next one is made.
    await change(page, () => chooseValue(page, named('select', `column.${field}`), column ?? ''));
  }
  const { kind = {}, status = {} } = values ?? {};
  for (const [word, meaning] of Object.entries(kind)) {
    await setWord(page, word === '' ? 'defaultKind' : `kind.${word}`, meaning);
  }
  for (const [word, meaning] of Object.entries(status)) {
    await setWord(page, word === '' ? 'defaultStatus' : `status.${word}`, meaning);
  }
}

/** A mapping may know words that this file does not use, and those have no field; spelling makes no difference. */
async function setWord(page: Page, wanted: string, meaning: string): Promise<void> {
  const names = await attributesOf(page, 'select[name]', 'name');
  for (const name of names.filter((one) => foldWord(one) === foldWord(wanted))) {
    await change(page, () => chooseValue(page, named('select', name), meaning));
  }
}

/** Makes a change and waits until the preview that follows from it is shown. */
async function change(page: Page, act: () => Promise<void>): Promise<void> {
  await act();
  await waitForState(page, 'preview', previewTimeout);
}

async function refuseOpenQuestions(page: Page): Promise<void> {
  const questions = await page.evaluate(openQuestions);
  if (questions.length > 0) throw new Error(`the import asks: ${questions.join('; ')}`);
}

/** A file of which no line can be imported: says why, as the page does. */
async function refuseNothing(page: Page): Promise<void> {
  const why = await page.evaluate(() => document.querySelector<HTMLElement>('[data-nothing]')?.innerText);
  if (why) throw new Error(why.replaceAll(/\s*\n\s*/g, ' '));
}

/** The questions without the answers to choose from. */
function openQuestions(): string[] {
  return [...document.querySelectorAll('[data-questions] li')].map((item) => {
    const copy = document.createElement('li');
    copy.append(...[...item.childNodes].map((node) => node.cloneNode(true)));
    for (const control of copy.querySelectorAll('select, button')) control.remove();
    return copy.textContent.trim();
  });
}

/** Waits for a state of the import, and until no preview is being made; `failed` throws what the page says. */
async function waitForState(page: Page, wanted: string, timeout: number): Promise<void> {
  const state = await pollText(page, stateIf, timeout, wanted);
  if (state === wanted) return;
  const alert = await textOf(page, '[role=alert]');
  throw new Error(alert || `the import did not come to "${wanted}" within ${timeout / 1000} s`);
}

function stateIf(wanted: string): string {
  const root = document.querySelector('[data-import-state]');
  if (!root || root.hasAttribute('data-preview-busy')) return '';
  const now = root.getAttribute('data-import-state') ?? '';
  return now === wanted || now === 'failed' ? now : '';
}
