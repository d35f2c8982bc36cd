import { basename } from 'node:path';
import { attributesOf, pollText, press, waitFor } from '../fields.ts';
import type { Step } from '../schema.ts';
import { type StepContext, withPage } from './context.ts';

const undoTimeout = 120_000;

/** Undoes the latest import of a file, on the imports page, where the newest stands first. */
export function undoImport(
  { 'undo-import': path }: Step<'undo-import'>,
  context: StepContext,
): Promise<void> {
  const row = `[data-file=${JSON.stringify(basename(path))}]`;
  const published = `${row}[data-import-state=published]`;
  return withPage(context, 'dashboard.html#/imports', async (page) => {
    await waitFor(page, published);
    const before = (await attributesOf(page, row, 'data-file')).length;
    await press(page, `${published} button[data-action=undo]`);
    const outcome = await pollText(page, outcomeOf, undoTimeout, row, before);
    if (outcome === null) throw new Error(`the import was still there after ${undoTimeout / 1000} s`);
    if (outcome !== 'gone') throw new Error(outcome);
    await context.idle();
  });
}

/** While it is being undone the row stays, in another state. */
function outcomeOf(row: string, before: number): string {
  if (document.querySelectorAll(row).length < before) return 'gone';
  return document.querySelector('[role=alert]')?.textContent ?? '';
}
