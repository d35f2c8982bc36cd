import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the locked dependencies when they are missing or not the locked ones. Everything npm says
 * goes to standard error, because some scripts print data on standard output.
 * @param {string} root folder of package.json
 * @returns {boolean} whether it had to install
 */
export function ensureDependencies(root) {
  if (dependenciesMatchLock(root)) return false;
  process.stderr.write('Installing the dependencies (npm ci) ...\n');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(`The dependencies could not be installed: npm ci ${error ? error.message : 'failed'}.`);
  }
  return true;
}

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of what it
 * installed. Packages for other systems are marked optional and may be absent.
 * @param {string} root folder of package.json
 * @returns {boolean}
 */
export function dependenciesMatchLock(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  const locked = packagesOf(join(root, 'package-lock.json'));
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** @param {string} file @returns {Record<string, Record<string, unknown>>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
