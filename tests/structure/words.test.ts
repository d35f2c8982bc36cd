import { expect, test } from 'vitest';
import { filesOf, read } from './files.ts';

const screens = filesOf('src/ui/**/*.tsx');

/** Lines of the files that fit a pattern, with where they are. */
const found = (pattern: RegExp) =>
  screens.flatMap((path) =>
    read(path)
      .split('\n')
      // What is put into a text is not part of it.
      .map((line) => line.replaceAll(/\$\{[^}]*\}/g, ''))
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );

test('no words stand between tags outside i18n', () => {
  expect(screens.length).toBeGreaterThan(100);
  expect(found(/<[a-z][^<>]*>[^<>{}]*\p{L}{2}[^<>{}]*<\//iu)).toEqual([]);
  expect(found(/^\s+\p{Lu}\p{Ll}+( [\p{L}’,.-]+)*[.!?…]?$/u)).toEqual([]);
});

test('nor in what is read out, shown on hover or in empty fields', () => {
  expect(found(/\b(aria-label|title|placeholder|alt|label|hint|note|caption)="[^"]*\p{L}{2}/u)).toEqual([]);
  expect(found(/\b(aria-label|title|placeholder|alt|label|hint|note|caption)=\{['`][^'`]*\p{L}{2}/u)).toEqual(
    [],
  );
});

test('numbers, money and dates are written in the locale of the page, never the browser’s own', () => {
  const lines = filesOf('src/ui/**/*.{ts,tsx}').flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => /(NumberFormat|DateTimeFormat|toLocale\w*String)\((undefined|\)|\{)/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});
