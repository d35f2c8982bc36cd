import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../lib/build.ts';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

export type Bundled = { name: string; version: string; licence: string; text: string | null };

/** Development packages of which parts are in the bundles. */
const ofTheBuild = ['wxt', 'vite'];

/** Every package that can be in the bundles: the dependencies and what they need, as installed, by name. */
export function bundledPackages(): Bundled[] {
  const own = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const found = new Map<string, Bundled>();
  for (const name of Object.keys(own.dependencies)) collect(name, join(root, 'node_modules'), found);
  for (const name of ofTheBuild) add(join(root, 'node_modules', name), found);
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

function collect(name: string, from: string, found: Map<string, Bundled>): void {
  const nested = join(from, name);
  const folder = existsSync(nested) ? nested : join(root, 'node_modules', name);
  // A peer that is not installed is not bundled.
  if (!existsSync(folder)) return;
  const dependencies = add(folder, found);
  for (const needed of dependencies ?? []) collect(needed, join(folder, 'node_modules'), found);
}

/** What a package needs; null for one that was met before. */
function add(folder: string, found: Map<string, Bundled>): string[] | null {
  const read = packageSchema.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  if (!read.success) throw new Error(`${folder} states no licence: look it up before it is bundled.`);
  const { name, version, license, dependencies } = read.data;
  const key = `${name}@${version}`;
  if (found.has(key)) return null;
  found.set(key, { name, version, licence: license, text: licenceText(folder) });
  return Object.keys(dependencies);
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$|-mit)/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
