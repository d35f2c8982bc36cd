import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { reexecWithNode26 } from './node26.mjs';

/**
 * What every script does first, on whatever Node it was started with: dependencies, then Node 26.
 * Only built-in modules are loaded until then. Ends the process with one clear line where it can't.
 * @returns {Promise<void>}
 */
export async function ready() {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  try {
    ensureDependencies(root);
    await reexecWithNode26(root);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
