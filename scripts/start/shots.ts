import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickOverlay, findOverlay } from '../lib/world/overlay.ts';
import type { World } from '../lib/world/world.ts';
import { untilShown } from './sample.ts';

type Surface = { name: string; path: string; width: number; height: number };

const surfaces: Surface[] = [
  { name: 'popup', path: 'popup.html', width: 380, height: 600 },
  { name: 'side-panel', path: 'sidepanel.html', width: 400, height: 900 },
  { name: 'dashboard', path: 'dashboard.html', width: 1280, height: 900 },
];

/** What a page on the sample shows once it is filled. */
const filled = 'main :is(dl, table)';

/** Time for charts and transitions to come to rest. */
const restMs = 800;

/**
 * Draws every surface to PNG files: the overlay on an article, closed and open, then popup, side
 * panel and dashboard, of the sample author where `isSample`.
 * @returns the files written, and what could not be drawn
 */
export async function takeShots(
  world: World,
  article: string | null,
  isSample: boolean,
  dir: string,
): Promise<{ files: string[]; problems: string[] }> {
  mkdirSync(dir, { recursive: true });
  const files: string[] = [];
  const problems: string[] = [];
  const shoot = async (page: Page, name: string) => {
    await rest();
    const file = join(dir, `${name}.png`);
    await page.screenshot({ path: file });
    files.push(file);
  };
  if (article) problems.push(...(await shootOverlay(world, article, shoot)));
  for (const surface of surfaces) {
    const path = isSample ? `${surface.path}?sample` : surface.path;
    await shootSurface(world, { ...surface, path }, shoot).catch(() =>
      problems.push(`${surface.name}: it did not open`),
    );
  }
  return { files, problems };
}

type Shoot = (page: Page, name: string) => Promise<void>;

async function shootOverlay(world: World, article: string, shoot: Shoot): Promise<string[]> {
  const page = await world.browser.newPage();
  await page.goto(article, { waitUntil: 'load' });
  const shown = await findOverlay(page);
  await shoot(page, 'overlay');
  if (shown && (await clickOverlay(page))) await shoot(page, 'overlay-open');
  await page.close();
  return shown ? [] : ['overlay: it did not come up on the article'];
}

async function shootSurface(
  world: World,
  { name, path, width, height }: Surface,
  shoot: Shoot,
): Promise<void> {
  const page = await world.openPage(path);
  await page.setViewport({ width, height });
  await untilShown(page, filled);
  await shoot(page, name);
  await page.close();
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, restMs));
}
