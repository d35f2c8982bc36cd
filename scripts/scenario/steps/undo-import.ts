import { basename, join } from 'node:path';
import { attributesOf, pollText, press, waitFor } from '../fields.ts';
import type { Step } from '../schema.ts';
import { type StepContext, withPage } from './context.ts';

const undoTimeout = 120_000;

/** Undoes the latest import of a file, on the imports page, where the newest stands first. */
export async function undoImport(
  { 'undo-import': path }: Step<'undo-import'>,
  context: StepContext,
): Promise<void> {
  const file = join(context.dir, path);
  const place = placeOfLatest(file, context.imported);
  const named = `[data-file=${JSON.stringify(basename(path))}]`;
  const published = `tr:nth-child(${place} of ${named})[data-import-state=published]`;
  return withPage(context, 'dashboard.html#/imports', async (page) => {
    await waitFor(page, published);
    const before = (await attributesOf(page, named, 'data-file')).length;
    await press(page, `${published} button[data-action=undo]`);
    const outcome = await pollText(page, outcomeOf, undoTimeout, named, before);
    if (outcome === null) throw new Error(`the import was still there after ${undoTimeout / 1000} s`);
    if (outcome !== 'gone') throw new Error(outcome);
    context.imported.splice(context.imported.lastIndexOf(file), 1);
    await context.idle();
  });
}

/**
 * Where the latest import of a file stands among the imports of its name, 1 for the newest: the page knows
 * names alone, and files of two folders may share one.
 * @throws an Error where the file is not imported
 */
export function placeOfLatest(file: string, imported: readonly string[]): number {
  const sameName = imported.filter((other) => basename(other) === basename(file));
  const index = sameName.lastIndexOf(file);
  if (index === -1) throw new Error('this file is not imported, or its import was undone already');
  return sameName.length - index;
}

/** While it is being undone the row stays, in another state. */
function outcomeOf(row: string, before: number): string {
  if (document.querySelectorAll(row).length < before) return 'gone';
  return document.querySelector('[role=alert]')?.textContent ?? '';
}
