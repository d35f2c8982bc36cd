import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/build.ts';
import { differencesFromSources } from './sources.ts';
import { packAll, type Zip } from './zips.ts';

/**
 * Does everything of a release but the upload. It refuses uncommitted changes, builds and packs twice from
 * nothing and compares the two, looks for what stores refuse, runs the add-on linter on Firefox's build, builds
 * that again from the zip of its sources, and writes the check sums beside the zips.
 */
async function release(): Promise<void> {
  const dirty = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
  if (dirty !== '') throw new Error(`Not all is committed, and a release is of a commit:\n${dirty}`);
  const again = packAll('.output/release-again');
  const zips = packAll('.output/release');
  const differing = zips.filter(
    ({ name, sha256 }) => again.find((zip) => zip.name === name)?.sha256 !== sha256,
  );
  if (differing.length > 0) {
    throw new Error(
      `Two builds differ: ${differing.map(({ name }) => name).join(', ')}. Neither is released.`,
    );
  }
  checkManifests();
  lint(zips);
  await checkSources(zips);
  writeFileSync(
    join(root, '.output/release/SHA256SUMS'),
    zips.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''),
  );
  for (const { name, bytes, sha256 } of zips) console.log(`${name}  ${bytes} bytes  ${sha256}`);
  console.log('Ready in .output/release. Store texts are in docs/store; upload by hand.');
}

/** The stores of Chrome and Edge take no package that names the key of its id. */
function checkManifests(): void {
  for (const browser of ['chrome', 'edge']) {
    const manifest: object = JSON.parse(
      readFileSync(join(root, `.output/release/${browser}-mv3/manifest.json`), 'utf8'),
    );
    if ('key' in manifest) throw new Error(`The zip for ${browser} names a key, which its store refuses.`);
  }
}

/** The path of the zip whose name ends so. */
function pathOf(zips: readonly Zip[], end: string): string {
  const zip = zips.find(({ name }) => name.endsWith(end));
  if (!zip) throw new Error(`There is no zip that ends in ${end}.`);
  return join(root, '.output/release', zip.name);
}

async function checkSources(zips: readonly Zip[]): Promise<void> {
  const built = join(root, '.output/release/firefox-mv3');
  const differences = await differencesFromSources(pathOf(zips, '-sources.zip'), built);
  if (differences.length === 0) return;
  throw new Error(`The sources build something else than the zip for Firefox: ${differences.join(', ')}.`);
}

function lint(zips: readonly Zip[]): void {
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { status, stdout } = spawnSync(
    process.execPath,
    [linter, pathOf(zips, '-firefox.zip'), '--output', 'text'],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  if (status !== 0) throw new Error(`The add-on linter refuses it:\n${stdout}`);
}

try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
