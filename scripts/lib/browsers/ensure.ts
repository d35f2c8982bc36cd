import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Found, findBrowser } from './find.ts';
import { type BrowserName, browserKinds } from './kinds.ts';

const aptGetPath = '/usr/bin/apt-get';

export type Browsers = Map<BrowserName, Found>;

/**
 * Finds the wanted browsers and, on Debian and its relatives as root, installs those that are
 * missing. What was found is set in the environment (LONGTAIL_CHROMIUM, LONGTAIL_FIREFOX), for this
 * process and those it starts. A browser that can't be had comes back with its reason, which says
 * what to install.
 */
export function ensureBrowsers({ wanted }: { wanted: readonly BrowserName[] }): Browsers {
  const missing = wanted.filter(
    (name) => findBrowser(name).path === null && !process.env[browserKinds[name].variable],
  );
  if (missing.length > 0 && canInstall()) install(missing);
  return new Map(wanted.map((name) => [name, announce(name, findBrowser(name))]));
}

/** The path of one browser; throws an Error in one line if it can't be had. */
export function ensureBrowser(name: BrowserName): string {
  const found = ensureBrowsers({ wanted: [name] }).get(name);
  if (!found || found.path === null) throw new Error(found?.reason ?? `No ${browserKinds[name].title}.`);
  return found.path;
}

function announce(name: BrowserName, found: Found): Found {
  if (found.path === null) return { path: null, reason: `${found.reason} (${advice(name)})` };
  process.env[browserKinds[name].variable] = found.path;
  return found;
}

function advice(name: BrowserName): string {
  const { title, minimum, variable, packages } = browserKinds[name];
  const how = existsSync(aptGetPath)
    ? `sudo apt-get install ${packages[0]}`
    : `install ${title} ${minimum} or newer`;
  return `${how}, or set ${variable} to its program`;
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync(aptGetPath);
}

function install(names: readonly BrowserName[]): void {
  const packages = [...new Set(names.flatMap((name) => browserKinds[name].packages))];
  process.stderr.write(`Installing ${packages.join(', ')} ...\n`);
  const aptGet = (...args: string[]) =>
    spawnSync(aptGetPath, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  aptGet('update', '-q');
  aptGet('install', '-q', '-y', '--no-install-recommends', ...packages);
}
