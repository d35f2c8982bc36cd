import { join } from 'node:path';
import { root } from '../lib/build.ts';
import type { World } from '../lib/world/world.ts';
import { press } from '../scenario/fields.ts';
import { readScenario, type Scenario } from '../scenario/read.ts';
import { untilShown } from '../start/sample.ts';
import { upload } from './acts.ts';
import { seed, spreadsheet, statements } from './extremes.ts';
import { temporary, writeFile } from './files.ts';
import { prepare } from './prepare.ts';

/** An author in a browser: the steps that are replayed first, and what is imported after them. */
type Author = { scenario: () => Scenario; prepare: (world: World) => Promise<void> };

/** Articles enough that lists of all of them must not be drawn whole. */
const MANY = 5000;

/** Whose pages are drawn: the sample author's beside one of a single article; one of extremes; of many; of none. */
export const authors = {
  usual: { scenario: () => readScenario(join(root, 'tests/scenarios/tier-one-article')), prepare },
  extremes: { scenario: () => made(statements), prepare: (world) => bring(world, spreadsheet()) },
  many: { scenario: () => made([]), prepare: (world) => bring(world, spreadsheet(MANY)) },
  none: {
    scenario: () => ({ ...made([]), seed: { ...seed, programs: [] } }),
    prepare: async () => undefined,
  },
} satisfies Record<string, Author>;

export type AuthorName = keyof typeof authors;

/** A scenario of statements that are made up here. */
function made(given: typeof statements): Scenario {
  const dir = temporary();
  const steps = given.map(({ program, text }, index) => {
    const file = writeFile(dir, `${index}.csv`, text);
    return { kind: 'import' as const, step: { import: file, program, coversTo: '2026-11-20' } };
  });
  return { dir, asOfMs: Date.parse('2026-11-22T12:00:00Z'), seed, site: { pages: {}, api: {} }, steps };
}

/** Imports a spreadsheet as the author would. */
async function bring(world: World, text: string): Promise<void> {
  const page = await world.openPage('dashboard.html#/spreadsheet');
  await upload(page, 'articles.csv', text);
  await press(page, 'button[data-action=publish]');
  await untilShown(page, '[data-import-state=done]');
  await page.close();
}
