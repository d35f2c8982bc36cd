import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const wantedMajor = 26;

/**
 * Makes sure the script runs on Node 26 or newer (it has Temporal and reads TypeScript). An older
 * Node hands over to the one that the dependencies brought along, where they have one for this
 * system, and ends with its exit code; it never comes back from that. Also puts the project's
 * commands first on the PATH of everything started from here.
 * @param {string} root folder of package.json
 * @returns {Promise<void>} resolves on a Node that is new enough; rejects where there is none
 */
export async function reexecWithNode26(root) {
  const bin = join(root, 'node_modules', '.bin');
  if (!process.env.PATH?.split(delimiter).includes(bin)) {
    process.env.PATH = [bin, process.env.PATH].filter(Boolean).join(delimiter);
  }
  const have = process.versions.node;
  if (Number.parseInt(have, 10) >= wantedMajor) return;
  const bundled = join(bin, 'node');
  if (process.platform !== 'linux' || !existsSync(bundled)) {
    throw new Error(
      `Longtail needs Node ${wantedMajor} or newer; this is ${have}. Install it from nodejs.org or with your version manager.`,
    );
  }
  process.exit(await runToEnd(bundled, process.argv.slice(1)));
}

/** @param {string} command @param {string[]} args @returns {Promise<number>} exit code */
function runToEnd(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
