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

  test.each([...['detector', 'reader', 'overlay', 'sensor', 'writing'].map(contentScript), tables, sync])(
    '%s holds no library of the pages',
    (path) => {
      const library = /react-dom|react\.element|Dexie|indexedDB|chart\.js|ZodError|Papa\b|innerHTML/;
      expect(read(path).match(library)?.[0]).toBeUndefined();
    },
  );

  test('detector and table reader stay under 8 kB, what fetches under 4 kB, sensors under 14 kB, the others under 40 kB', () => {
    expect(sizeOf(contentScript('detector'))).toBeLessThan(8_000);
    expect(sizeOf(tables)).toBeLessThan(8_000);
    expect(sizeOf(sync)).toBeLessThan(4_000);
    expect(sizeOf(contentScript('sensor'))).toBeLessThan(14_000);
    expect(sizeOf(contentScript('writing'))).toBeLessThan(14_000);
    expect(sizeOf(contentScript('reader'))).toBeLessThan(40_000);
    expect(sizeOf(contentScript('overlay'))).toBeLessThan(40_000);
  });

  const platforms = ['blog', 'ghost', 'hashnode', 'medium', 'wordpress'];

  test.each(platforms)('what looks for posts on a %s stays under 22 kB and holds no library', (name) => {
    expect(sizeOf(contentScript(name))).toBeLessThan(22_000);
    expect(read(contentScript(name))).not.toMatch(/Readability|ZodError|feedsmith|Dexie|react/);
  });

  test.each(platforms)('on own posts on a %s, reader, overlay and sensor stay under 113 kB', (name) => {
    // Readability is most of it: on the fixtures it reads the same words as defuddle, in a tenth of the bytes.
    expect(sizeOf(contentScript(`${name}post`))).toBeLessThan(113_000);
    expect(read(contentScript(`${name}post`))).not.toMatch(/ZodError|feedsmith|Dexie|react-dom/);
  });

  test('the platform of a content script is in no other', () => {
    const marks = {
      ghost: 'gh-content',
      hashnode: 'post-content-wrapper',
      medium: 'storyTitle',
      wordpress: 'single-post',
    };
    for (const [platform, mark] of Object.entries(marks)) {
      const holders = platforms.filter((name) => read(contentScript(name)).includes(mark));
      expect(holders).toEqual([platform]);
    }
  });

  test.each(['popup', 'sidepanel', 'dashboard'])(
    'the first frame of the %s takes React and little else',
    (page) => {
      const asked = [
        ...read(`.output/${build}/${page}.html`).matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g),
      ];
      const scripts = asked.map(([, path]) => `.output/${build}/${path}`);
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThan(320_000);
      expect(scripts.filter((path) => /Dexie|ZodError|Papa\b|chart\.js/.test(read(path)))).toEqual([]);
    },
  );

  test('what first frames are made of, and nothing else, is to be compiled as it comes', () => {
    const hinted = builtFiles(build).filter((path) =>
      read(path).startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    expect(hinted).toEqual([expect.stringMatching(/\/first-[\w-]+\.js$/)]);
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
