import { expect, test } from 'vitest';
import { filesOf, read } from './files.ts';

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(read('package.json'));
const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| ([\d.]+) \| (.+) \|$/gm)];

test('every package that is bundled says what it is for, and nothing else does', () => {
  const listed = rows.map(([, name = '', version = '']) => [name, version]);
  expect(Object.fromEntries(listed)).toEqual(dependencies);
  expect(listed).toHaveLength(Object.keys(dependencies).length);
  for (const [, name, , rest = ''] of rows) {
    expect(
      rest.split(' | ').filter((cell) => cell.trim() !== ''),
      name,
    ).toHaveLength(4);
  }
});

test('every one of them is used', () => {
  const sources = filesOf('src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}').map(read);
  const unused = Object.keys(dependencies).filter((name) => {
    const imported = new RegExp(`(?:from|import\\() ?'${name}(?:/[^']*)?'`);
    return !sources.some((source) => imported.test(source));
  });
  expect(unused).toEqual([]);
});
