import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builds, builtFiles, read, root } from './files.ts';

const sizeOf = (path: string) => statSync(`${root}/${path}`).size;

describe.each(builds)('the %s build', (build) => {
  const contentScript = (name: string) => `.output/${build}/content-scripts/${name}.js`;

  test('its manifest is the committed one: no permission comes in unnoticed', async () => {
    const manifest = JSON.parse(read(`.output/${build}/manifest.json`));
    const { version: _, ...rest } = manifest;
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${build}.snap.json`);
  });

  const tables = `.output/${build}/tables.js`;
  const sync = `.output/${build}/sync.js`;

  test.each([...['detector', 'reader', 'overlay'].map(contentScript), tables, sync])(
    '%s holds no library of the pages',
    (path) => {
      const library = /react-dom|react\.element|Dexie|indexedDB|chart\.js|ZodError|Papa\b|innerHTML/;
      expect(read(path).match(library)?.[0]).toBeUndefined();
    },
  );

  test('detector and table reader stay under 8 kB, what fetches under 4 kB, the others under 40 kB', () => {
    expect(sizeOf(contentScript('detector'))).toBeLessThan(8_000);
    expect(sizeOf(tables)).toBeLessThan(8_000);
    expect(sizeOf(sync)).toBeLessThan(4_000);
    expect(sizeOf(contentScript('reader'))).toBeLessThan(40_000);
    expect(sizeOf(contentScript('overlay'))).toBeLessThan(40_000);
  });

  test('the store build has no scenario hook', () => {
    const hooks = builtFiles(build).filter((path) => read(path).includes('longtailScenario'));
    expect(hooks).toEqual([]);
  });

  test('nothing is loaded from elsewhere', () => {
    const remote = /\b(importScripts|import)\(\s*["'`]https?:/;
    expect(builtFiles(build).filter((path) => remote.test(read(path)))).toEqual([]);
  });
});
