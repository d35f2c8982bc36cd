import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, since it runs before TypeScript can
import { dependenciesMatchLock } from '../../../scripts/lib/dependencies.mjs';

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'longtail-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, packages: Packages): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify({ lockfileVersion: 3, packages }));
}

const react = { version: '19.3.1', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true };

describe('dependenciesMatchLock', () => {
  it.for<[string, Packages | null, boolean]>([
    ['nothing is installed', null, false],
    ['all of it is installed', { 'node_modules/react': react, 'node_modules/mac': forMac }, true],
    ['only what is for another system is absent', { 'node_modules/react': react }, true],
    ['a package is absent', { 'node_modules/mac': forMac }, false],
    ['a package has another version', { 'node_modules/react': { ...react, version: '19.3.0' } }, false],
    ['a package has other contents', { 'node_modules/react': { ...react, integrity: 'sha512-b' } }, false],
    ['more is installed than locked', { 'node_modules/react': react, 'node_modules/x': react }, true],
  ])('%s', ([, installed, expected]) => {
    write('package-lock.json', {
      '': { version: '0.1.0' },
      'node_modules/react': react,
      'node_modules/mac': forMac,
    });
    if (installed) write('node_modules/.package-lock.json', installed);
    expect(dependenciesMatchLock(root)).toBe(expected);
  });
});
