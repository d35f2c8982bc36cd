import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowsers } from '../lib/browsers/ensure.ts';
import { type BrowserName, browserNames } from '../lib/browsers/kinds.ts';
import { root } from '../lib/build.ts';
import { messageOf, readScenario } from '../scenario/read.ts';
import { replay } from '../scenario/replay.ts';
import { drawView } from './draw.ts';
import { prepare } from './prepare.ts';
import { contactSheet, type Shot } from './sheet.ts';
import { type Theme, themes, views } from './views.ts';

const dir = join(root, '.output', 'shots');
const demo = readScenario(join(root, 'tests/scenarios/tier-one-article'));

/** Which themes one start of a browser can show. */
const sittings: Record<BrowserName, readonly (readonly Theme[])[]> = {
  chromium: [themes],
  firefox: themes.map((theme) => [theme]),
};

type Drawn = { shots: Shot[]; problems: string[] };

/** Draws every view in some themes in one browser; says what could not be drawn. */
async function drawAll(browser: BrowserName, shown: readonly Theme[]): Promise<Drawn> {
  const shots: Shot[] = [];
  const problems: string[] = [];
  const run = await replay(demo, { browser, headless: true, dark: shown.every((theme) => theme === 'dark') });
  try {
    await prepare(run.world);
    for (const view of views) {
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
const wanted = process.argv.slice(2);
const names = browserNames.filter((name) => wanted.length === 0 || wanted.includes(name));
const missing = [...ensureBrowsers({ wanted: names })].filter(([, found]) => found.path === null);
const shots: Shot[] = [];
const problems = missing.map(([name]) => `${name}: it is not installed`);
for (const name of names.filter((each) => !missing.some(([gone]) => gone === each))) {
  for (const shown of sittings[name]) {
    const drawn = await drawAll(name, shown);
    shots.push(...drawn.shots);
    problems.push(...drawn.problems);
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
