import { join, relative } from 'node:path';
import { ensureBrowser } from '../lib/browsers/ensure.ts';
import { findBrowser } from '../lib/browsers/find.ts';
import type { BrowserName } from '../lib/browsers/kinds.ts';
import { root } from '../lib/build.ts';
import { hasDisplay } from '../lib/display.ts';
import { readArguments } from '../scenario/arguments.ts';
import { messageOf, readScenario, type Scenario } from '../scenario/read.ts';
import { type Replay, replay } from '../scenario/replay.ts';
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
  console.log(`\n${articleTable(run.report)}\n`);
  await (headless ? drawAll(run, articleOf(scenario)) : leaveOpen(run, articleOf(scenario)));
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

async function drawAll({ world }: Replay, article: string | null): Promise<void> {
  const { files, problems } = await takeShots(world, article, join(root, '.output', 'demo'));
  console.log('There is no display here, so the screens were drawn to');
  for (const file of files) console.log(`  ${relative(root, file)}`);
  for (const problem of problems) console.log(`not drawn: ${problem}`);
}

async function leaveOpen({ world }: Replay, article: string | null): Promise<void> {
  const page = await world.openPage('dashboard.html');
  if (article) await (await world.browser.newPage()).goto(article);
  else await page.bringToFront();
  console.log('The browser stays open: look at the article, the dashboard and the toolbar button.');
  console.log('Close it, or press Ctrl+C here, to end.');
  await new Promise((resolve) => world.browser.once('disconnected', resolve));
}

await main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
