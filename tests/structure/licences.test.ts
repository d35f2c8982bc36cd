import { expect, test } from 'vitest';
import { bundledPackages } from '../../scripts/licences/bundled.ts';
import { noticeOf, tableOf } from '../../scripts/licences/write.ts';
import { read } from './files.ts';

/** Those that ask for no more than their notice. */
const allowed = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

test('the licences of what is bundled are listed, as `npm run licences` writes them', () => {
  const packages = bundledPackages();
  expect(packages.length).toBeGreaterThan(18);
  expect(read('docs/licences.md')).toBe(tableOf(packages));
  expect(read('assets/public/licences.txt')).toBe(noticeOf(packages));
});

test('each of them may be bundled', () => {
  expect(bundledPackages().filter(({ licence }) => !allowed.has(licence))).toEqual([]);
});

test('dependencies are pinned to exact versions, and the lockfile names no registry', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const versions = Object.values<string>({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(read('package-lock.json')).not.toContain('"resolved"');
});
