import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browsers/kinds.ts';
import { buildExtension, root } from './build.ts';
import { filesBelow } from './files.ts';

/** What goes into a build; another content of these makes another build. */
const sources = ['src', 'entrypoints', 'assets', 'wxt.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Stands for the clock's offset in the build that is kept. No minifier has a shorter way to write it. */
const placeholderMs = 1_234_567_890_123;

const folder = join('.output', 'scenario');

/**
 * Makes the extension for a scenario's clock. The build takes longest and depends on the sources alone,
 * so one is kept per browser and copied, with the offset written into the copy.
 *
 * @param clockOffsetMs whole milliseconds added to the clock
 * @returns the folder of the extension, absolute; it's the caller's to remove
 * @throws an Error with what the build said, when it fails
 */
export async function buildForScenario(name: BrowserName, clockOffsetMs: number): Promise<string> {
  const kept = await keepBuild(name);
  const copy = join(root, folder, `${name}-${process.pid}-${Date.now()}`);
  cpSync(kept, copy, { recursive: true });
  const changed = scriptsIn(copy).filter((path) => writeOffset(path, clockOffsetMs));
  if (changed.length > 0) return copy;
  rmSync(copy, { recursive: true });
  throw new Error(`The scenario build for ${name} has no clock offset to set: see src/platform/clock.ts.`);
}

/** Makes the build that scenarios copy, if there is none of these sources. Returns its folder. */
export async function keepBuild(name: BrowserName): Promise<string> {
  const kept = join(root, folder, `kept-${name}-${hashOfSources()}`);
  if (existsSync(kept)) return kept;
  const outDir = join(folder, `making-${name}-${process.pid}`);
  const built = await buildExtension(name, { outDir, clockOffsetMs: placeholderMs });
  removeOlder(name);
  try {
    renameSync(built, kept);
  } catch (error) {
    // Another run was first with the same build.
    if (!existsSync(kept)) throw error;
  }
  rmSync(join(root, outDir), { recursive: true, force: true });
  return kept;
}

function removeOlder(name: BrowserName): void {
  for (const entry of readdirSync(join(root, folder))) {
    if (entry.startsWith(`kept-${name}-`)) rmSync(join(root, folder, entry), { recursive: true });
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesBelow(join(root, source)))) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

const scriptsIn = (dir: string) => filesBelow(dir).filter((path) => path.endsWith('.js'));

function writeOffset(path: string, clockOffsetMs: number): boolean {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(String(placeholderMs))) return false;
  writeFileSync(path, text.replaceAll(String(placeholderMs), `(${Math.round(clockOffsetMs)})`));
  return true;
}
