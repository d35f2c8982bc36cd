import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowsers } from '../lib/browsers/ensure.ts';
import { type BrowserName, browserNames } from '../lib/browsers/kinds.ts';
import { root } from '../lib/build.ts';
import { messageOf } from '../scenario/read.ts';
import { replay } from '../scenario/replay.ts';
import { drawView } from './draw.ts';
import { contactSheet, type Shot } from './sheet.ts';
import { authorOf, type Theme, themes, views } from './views.ts';
import { type AuthorName, authors } from './worlds.ts';

const dir = join(root, '.output', 'shots');

/** Browsers, and what names of views begin with; all where nothing is said: `npm run shots -- chromium popup`. */
const words = process.argv.slice(2);
const asked = browserNames.filter((name) => words.includes(name));
const names = asked.length > 0 ? asked : browserNames;
const starts = words.filter((word) => !asked.some((name) => name === word));
const wanted = views.filter(
  ({ name }) => starts.length === 0 || starts.some((start) => name.startsWith(start)),
);

/** Which themes one start of a browser can show. */
const sittings: Record<BrowserName, readonly (readonly Theme[])[]> = {
  chromium: [themes],
  firefox: themes.map((theme) => [theme]),
};

type Drawn = { shots: Shot[]; problems: string[] };

/** Draws all views of an author in some themes in one browser; says what could not be drawn. */
async function drawAll(browser: BrowserName, shown: readonly Theme[], name: AuthorName): Promise<Drawn> {
  const shots: Shot[] = [];
  const problems: string[] = [];
  const dark = shown.every((theme) => theme === 'dark');
  const author = authors[name];
  const run = await replay(author.scenario(), { browser, headless: true, dark });
  try {
    await author.prepare(run.world);
    for (const view of wanted.filter(
      (each) => authorOf(each) === name && (each.only ?? browser) === browser,
    )) {
      for (const theme of shown) {
        try {
          const file = `${browser}-${theme}-${view.name}.png`;
          await drawView(run.world, view, theme, { path: join(dir, file) });
          shots.push({ view, browser, theme, file });
        } catch (error) {
          problems.push(`${browser}, ${theme}: ${view.name}: ${messageOf(error)}`);
        }
      }
    }
  } finally {
    await run.close();
  }
  return { shots, problems };
}

rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });
const missing = [...ensureBrowsers({ wanted: names })].filter(([, found]) => found.path === null);
const shots: Shot[] = [];
const problems = missing.map(([name]) => `${name}: it is not installed`);
for (const name of names.filter((each) => !missing.some(([gone]) => gone === each))) {
  for (const shown of sittings[name]) {
    for (const author of new Set(wanted.map(authorOf))) {
      const drawn = await drawAll(name, shown, author).catch(
        (error): Drawn => ({ shots: [], problems: [`${name}: ${author}: ${messageOf(error)}`] }),
      );
      shots.push(...drawn.shots);
      problems.push(...drawn.problems);
    }
  }
}
const sheet = join(dir, 'index.html');
writeFileSync(
  sheet,
  contactSheet(shots, `${shots.length} pictures, ${new Date().toISOString().slice(0, 10)}`),
);
console.log(`${shots.length} pictures on ${relative(root, sheet)}`);
for (const problem of problems) console.log(`not drawn: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
