import { rmSync } from 'node:fs';
import type { BrowserName } from '../lib/browsers/kinds.ts';
import { buildForScenario } from '../lib/scenario-build.ts';
import { openWorld, type World } from '../lib/world/world.ts';
import { addBlogs } from './blogs.ts';
import { addressOf, idle, lastSeen, seed, waitForHook } from './hook.ts';
import { messageOf, type Scenario } from './read.ts';
import { doStep, nameStep } from './steps/index.ts';
import { exportReport } from './steps/report.ts';

export type Replay = {
  /** The exported report, as the file's text. */
  report: string;
  world: World;
  /** Ends the browser and removes the build. */
  close(): Promise<void>;
};

export type ReplayOptions = {
  browser: BrowserName;
  headless: boolean;
  /** Firefox alone: pages find a dark system. */
  dark?: boolean;
};

/**
 * Builds the extension for the scenario's clock, starts it in a real browser and replays the steps.
 * @throws an Error in one line, naming the step that failed; nothing is left running then
 */
export async function replay(scenario: Scenario, options: ReplayOptions): Promise<Replay> {
  const extensionDir = await buildForScenario(options.browser, scenario.asOfMs - Date.now());
  const removeBuild = () => rmSync(extensionDir, { recursive: true, force: true });
  // Also when the run is interrupted.
  process.once('exit', removeBuild);
  let world: World | undefined;
  const close = async () => {
    await world?.close();
    removeBuild();
  };
  try {
    world = await openWorld({ ...options, extensionDir, site: scenario.site });
    return { report: await play(scenario, world), world, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function play(scenario: Scenario, world: World): Promise<string> {
  const control = await world.openPage('dashboard.html').catch((error: unknown) => {
    throw new Error(`The extension's dashboard did not open: ${messageOf(error)}`);
  });
  await waitForHook(control);
  await seed(control, scenario.seed);
  await addBlogs(scenario.seed.settings.blogs, { world });
  const context = {
    world,
    dir: scenario.dir,
    authorId: scenario.seed.settings.devtoUserId ?? null,
    blogs: scenario.seed.settings.blogs.map((address) => new URL(address).origin),
    idle: () => idle(control),
    lastSeen: (url: string) => lastSeen(control, url),
    addressOf: (url: string) => addressOf(control, url),
    imported: [],
  };
  for (const [index, step] of scenario.steps.entries()) {
    await doStep(step, context).catch((error: unknown) => {
      throw new Error(`Step ${index + 1} (${nameStep(step)}) failed: ${messageOf(error)}`);
    });
  }
  await context.idle();
  return exportReport(context).catch((error: unknown) => {
    throw new Error(`The report could not be exported: ${messageOf(error)}`);
  });
}
