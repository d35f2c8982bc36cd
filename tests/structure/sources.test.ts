import { expect, test } from 'vitest';
import { filesOf, read } from './files.ts';

const code = filesOf('{src,entrypoints,scripts,tests}/**/*.{ts,tsx,mjs}').filter(
  (path) => !path.includes('/fixtures/'),
);
const lines = (path: string) => read(path).split('\n').length - 1;
const linesWith = (paths: string[], pattern: RegExp) =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );

test('no file is longer than 300 lines, and half of those in src are shorter than 80', () => {
  expect(code.filter((path) => lines(path) > 300)).toEqual([]);
  const sorted = code
    .filter((path) => path.startsWith('src/'))
    .map(lines)
    .sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
});

test('entrypoints only wire: a main file with its page and what it loads later, and little in it', () => {
  const files = filesOf('entrypoints/**/*.{ts,tsx,html,css}');
  const plain =
    /^entrypoints\/([a-z]+(\.content)?\.ts|[a-z]+\/(index\.html|(main|whole)\.tsx)|[a-z]+\.content\/index\.ts)$/;
  expect(files.filter((path) => !plain.test(path))).toEqual([]);
  expect(files.filter((path) => lines(path) > 45)).toEqual([]);
});

test('no HTML is made from text', () => {
  const pattern = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
  expect(linesWith(filesOf('{src,entrypoints}/**/*.{ts,tsx}'), pattern)).toEqual([]);
});

test('the clock is read in one place', () => {
  const readers = filesOf('src/**/*.{ts,tsx}').filter((path) => path !== 'src/platform/clock.ts');
  expect(linesWith(readers, /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/)).toEqual([]);
});

test('core has no chance in it but what is handed in', () => {
  expect(linesWith(filesOf('src/core/**/*.ts'), /\bMath\.random\b|\bcrypto\b/)).toEqual([]);
});

test('nothing is silenced, skipped or left for later', () => {
  const skipped = /\b(it|test|describe)\.(skip|only|todo)\b/;
  const silenced = /@ts-(ignore|nocheck)|\bas (unknown|any|never)\b|: any\b/;
  const here = 'tests/structure/sources.test.ts';
  const others = code.filter((path) => path !== here);
  expect(linesWith(others, skipped)).toEqual([]);
  expect(linesWith(others, silenced)).toEqual([]);
  expect(linesWith(others, /\b(TODO|FIXME|XXX)\b/)).toEqual([]);
});

test('files that share their modules mock none but on their own, and no helper acts on each test where it is loaded', () => {
  const sharing = code.filter((path) => /^tests\/(unit|component|integration|support)\//.test(path));
  const mocking = sharing.filter(
    (path) => !path.includes('/surfaces/') && /^ *vi\.(mock|doMock)\(/m.test(read(path)),
  );
  expect(mocking.length).toBeGreaterThan(0);
  expect(mocking.filter((path) => read(path).split('vi.resetModules()').length < 3)).toEqual([]);
  const helpers = sharing.filter((path) => !/\.test\.tsx?$|component\/setup\.ts$/.test(path));
  expect(linesWith(helpers, /^(before|after)(Each|All)\(/)).toEqual([]);
});
