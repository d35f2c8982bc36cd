import { press, waitFor } from '../fields.ts';
import { type StepContext, withPage } from './context.ts';

/** Exports the report on the options page, or on another address of it; returns the text of the file it offers. */
export function exportReport(context: Pick<StepContext, 'world'>, path = 'options.html'): Promise<string> {
  const link = 'a[download][href^="blob:"][data-report]';
  return withPage(context, path, async (page) => {
    await press(page, 'button[data-action=export-report]');
    await waitFor(page, link);
    return page.$eval(link, async (element) => (await fetch(element.getAttribute('href') ?? '')).text());
  });
}
