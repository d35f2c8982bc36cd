import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserKind, type BrowserName, browserKinds } from './kinds.ts';

/** A browser to use, or why there is none. */
export type Found = { path: string; version: number } | { path: null; reason: string };

/**
 * Looks for a browser that really starts and is new enough: first the one the environment names,
 * then the PATH and the system's usual places. Asking each for its version leaves out stubs that
 * only point to a store (Ubuntu's chromium package).
 */
export function findBrowser(name: BrowserName): Found {
  const kind = browserKinds[name];
  const chosen = process.env[kind.variable];
  if (chosen) return judge(kind, chosen, versionOf(chosen), `${chosen}, which ${kind.variable} names,`);
  let better: string | null = null;
  for (const path of places(kind).filter((place) => existsSync(place))) {
    const found = judge(kind, path, versionOf(path), path);
    if (found.path !== null) return found;
    better ??= found.reason;
  }
  return { path: null, reason: better ?? `${kind.title} is not installed` };
}

function judge(kind: BrowserKind, path: string, version: number | null, what: string): Found {
  if (version === null) return { path: null, reason: `${what} does not start` };
  if (version >= kind.minimum) return { path, version };
  return {
    path: null,
    reason: `${what} is version ${version}, too old: Longtail needs ${kind.minimum} or newer`,
  };
}

/** Major version out of what a browser says about itself ("Chromium 156.0.8078.79 built on ..."); null where it says none. */
export function majorVersion(said: string): number | null {
  const match = /(\d+)\.\d+/.exec(said);
  return match?.[1] ? Number(match[1]) : null;
}

function versionOf(path: string): number | null {
  // On Windows browsers don't answer --version; the file's own properties do.
  const { status, stdout } =
    process.platform === 'win32'
      ? spawnSync(
          'powershell',
          [
            '-NoProfile',
            '-Command',
            `(Get-Item -LiteralPath '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`,
          ],
          { encoding: 'utf8', timeout: 20_000 },
        )
      : spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? majorVersion(stdout) : null;
}

function places(kind: BrowserKind): string[] {
  if (process.platform === 'win32')
    return [...onPath(kind.commands.map((name) => `${name}.exe`)), ...windows(kind)];
  const apps = process.platform === 'darwin' ? ['/Applications', join(homedir(), 'Applications')] : [];
  return [
    ...onPath(kind.commands),
    ...apps.flatMap((folder) => kind.macApps.map((app) => join(folder, app))),
  ];
}

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function windows(kind: BrowserKind): string[] {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.flatMap((folder) =>
    folder ? kind.windowsPrograms.map((program) => join(folder, program)) : [],
  );
}
