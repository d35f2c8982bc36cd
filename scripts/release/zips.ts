import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../lib/build.ts';

export type Zip = { name: string; bytes: number; sha256: string };

const targets = [
  ['-b', 'chrome'],
  ['-b', 'edge'],
  ['-b', 'firefox', '--mv3'],
];

/**
 * Builds and packs for Chrome, Edge and Firefox, the latter with its sources, from nothing, into a folder below
 * the project.
 * @throws an Error with what the build said, when it fails
 */
export function packAll(outDir: string): Zip[] {
  rmSync(join(root, outDir), { recursive: true, force: true });
  mkdirSync(join(root, outDir), { recursive: true });
  const { LONGTAIL_CLOCK_OFFSET_MS: _, ...env } = process.env;
  for (const target of targets) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', ...target],
      {
        cwd: root,
        env: { ...env, LONGTAIL_OUT_DIR: outDir, LONGTAIL_FOR_STORE: '1' },
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      },
    );
    if (status !== 0) throw new Error(`Packing (${target.join(' ')}) failed.\n${stdout}${stderr}`);
  }
  return globSync(`${outDir}/*.zip`, { cwd: root })
    .sort()
    .map((path) => zipAt(join(root, path)));
}

function zipAt(path: string): Zip {
  const content = readFileSync(path);
  return {
    name: basename(path),
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
