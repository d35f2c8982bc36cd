import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { root } from '../lib/build.ts';

/**
 * Builds Firefox's extension from the zip of its sources, as Mozilla's reviewers do, with the packages that are
 * installed here, and holds it against the one that was packed.
 * @param zip path of the sources
 * @param built folder of the extension that was packed
 * @returns the files that differ, or are in one of them only
 * @throws an Error with what the build said, when it fails
 */
export async function differencesFromSources(zip: string, built: string): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'longtail-sources-'));
  try {
    await unpack(zip, place);
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
    const wxt = join(place, 'node_modules/wxt/bin/wxt.mjs');
    const { LONGTAIL_OUT_DIR: _, LONGTAIL_CLOCK_OFFSET_MS: __, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', 'firefox', '--mv3'], {
      cwd: place,
      env,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    if (status !== 0) throw new Error(`The sources do not build.\n${stdout}${stderr}`);
    return differing(built, join(place, '.output/firefox-mv3'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function unpack(zip: string, into: string): Promise<void> {
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(zip)), { useWebWorkers: false });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const path = resolve(into, entry.filename);
    if (!path.startsWith(into + sep)) throw new Error(`${entry.filename} leads out of the sources.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
}

/** Paths of the files of two folders that are not byte for byte the same. */
function differing(one: string, other: string): string[] {
  const contents = (dir: string) =>
    new Map(
      globSync('**/*', { cwd: dir, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [relative(dir, path), readFileSync(path)]),
    );
  const [mine, theirs] = [contents(one), contents(other)];
  const paths = [...new Set([...mine.keys(), ...theirs.keys()])].sort();
  return paths.filter((path) => {
    const [a, b] = [mine.get(path), theirs.get(path)];
    return !a || !b || !a.equals(b);
  });
}
