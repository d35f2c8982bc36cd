import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers/kinds.ts';

/** Folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export type BuildOptions = {
  /** Below the project folder; `.output` without it. */
  outDir?: string;
  /** Milliseconds added to the clock: a scenario build. */
  clockOffsetMs?: number;
};

/**
 * Builds the extension for one browser.
 * @returns the folder of the built extension, absolute
 * @throws an Error with what the build said, when it fails
 */
export async function buildExtension(name: BrowserName, options: BuildOptions = {}): Promise<string> {
  const { outDir = '.output', clockOffsetMs } = options;
  const { LONGTAIL_CLOCK_OFFSET_MS: _, ...env } = process.env;
  const { code, output } = await run(
    [
      join(root, 'node_modules/wxt/bin/wxt.mjs'),
      'build',
      '-b',
      name === 'firefox' ? 'firefox' : 'chrome',
      '--mv3',
    ],
    {
      ...env,
      LONGTAIL_OUT_DIR: outDir,
      ...(clockOffsetMs === undefined ? {} : { LONGTAIL_CLOCK_OFFSET_MS: String(clockOffsetMs) }),
    },
  );
  if (code !== 0) throw new Error(`The build for ${name} failed.\n${output}`);
  return join(root, outDir, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
