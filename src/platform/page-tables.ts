import { browser } from 'wxt/browser';
import { z } from '@/core/schema.ts';
import { type FoundTable, most } from '@/sites/tables.ts';
import { injectScripts } from './scripting.ts';

const cell = z.string().max(most.characters);
const tablesSchema = z
  .array(
    z.object({
      name: z.string().max(120),
      // A column of links beside each column.
      rows: z
        .array(z.array(cell).max(2 * most.columns))
        .min(2)
        .max(most.rows),
      rowCount: z.number().int().nonnegative(),
    }),
  )
  .max(most.tables);

export type PageTables = { address: string; tables: FoundTable[] };

const noAccess =
  'Longtail may read a page only when you ask for it there. Open the page, click Longtail in the toolbar, and choose to import a table from it.';

/**
 * The tables of the page in a tab that the author clicked Longtail's button on. What a page says is
 * plain text within limits, or refused. Rejects with what to do where there is no access (any more).
 */
export async function readPageTables(tabId: number): Promise<PageTables> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || !/^https?:/.test(tab.url)) throw new Error(noAccess);
  const found = await injectScripts(tabId, ['/tables.js']).catch((cause: unknown) => {
    throw new Error(noAccess, { cause });
  });
  const parsed = tablesSchema.safeParse(found);
  if (!parsed.success) throw new Error('The tables of this page can’t be read. Export them as a file.');
  return { address: tab.url, tables: parsed.data };
}
