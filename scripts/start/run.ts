import { join, relative } from 'node:path';
import { ensureBrowser } from '../lib/browsers/ensure.ts';
import { findBrowser } from '../lib/browsers/find.ts';
import type { BrowserName } from '../lib/browsers/kinds.ts';
import { root } from '../lib/build.ts';
import { hasDisplay } from '../lib/display.ts';
import { readArguments } from '../scenario/arguments.ts';
import { messageOf, readScenario, type Scenario } from '../scenario/read.ts';
import { type Replay, replay } from '../scenario/replay.ts';
import { openSample, sampleReport } from './sample.ts';
import { takeShots } from './shots.ts';
import { articleTable } from './table.ts';

const demo = join(root, 'tests/scenarios/tier-one-article');

async function main(): Promise<void> {
  const { dir, browser } = readArguments(process.argv.slice(2));
  const name = browser ?? preferredBrowser();
  ensureBrowser(name);
  const headless = !hasDisplay();
  const scenario = readScenario(dir ?? demo);
  console.log(
    `Replaying ${relative(root, scenario.dir)} in ${name}, with its own profile and no network ...`,
  );
  const run = await replay(scenario, { browser: name, headless });
  // A given folder is shown as it is; without one, the sample author's dashboard is shown.
  const isSample = dir === null;
  console.log(`\n${articleTable(isSample ? await sampleReport(run.world) : run.report)}\n`);
  await (headless
    ? drawAll(run, articleOf(scenario), isSample)
    : leaveOpen(run, articleOf(scenario), isSample));
  await run.close();
}

function preferredBrowser(): BrowserName {
  return findBrowser('chromium').path === null && findBrowser('firefox').path !== null
    ? 'firefox'
    : 'chromium';
}

function articleOf({ steps }: Scenario): string | null {
  const visit = steps.find((step) => step.kind === 'visit');
  return visit ? visit.step.visit : null;
}

async function drawAll({ world }: Replay, article: string | null, isSample: boolean): Promise<void> {
  const { files, problems } = await takeShots(world, article, isSample, join(root, '.output', 'demo'));
  console.log('There is no display here, so the screens were drawn to');
  for (const file of files) console.log(`  ${relative(root, file)}`);
  for (const problem of problems) console.log(`not drawn: ${problem}`);
}

async function leaveOpen({ world }: Replay, article: string | null, isSample: boolean): Promise<void> {
  if (article) await (await world.browser.newPage()).goto(article);
  const page = isSample ? await openSample(world) : await world.openPage('dashboard.html');
  await page.bringToFront();
  console.log('The browser stays open: look at the dashboard, the article and the toolbar button.');
  console.log('Close it, or press Ctrl+C here, to end.');
  await new Promise((resolve) => world.browser.once('disconnected', resolve));
}

await main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
