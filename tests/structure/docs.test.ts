import { expect, test } from 'vitest';
import { filesOf, read } from './files.ts';

const pages = filesOf('README.md', 'CONTRIBUTING.md', 'docs/**/*.md');

test('every path that a document names is there', () => {
  const missing = pages.flatMap((page) =>
    [...read(page).matchAll(/`((?:src|tests|scripts|docs|entrypoints|assets)\/[\w./-]+)`/g)]
      .map(([, path = '']) => path.replace(/\/$/, ''))
      .filter((path) => !/NAME/.test(path) && filesOf(path).length === 0)
      .map((path) => `${page}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test('every command that a document names is one', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const wrong = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !scripts.includes(name))
      .map((name) => `${page}: npm run ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('every record of a decision is in their list, with what was chosen, why, and at what cost', () => {
  const list = read('docs/decisions/README.md');
  for (const path of filesOf('docs/decisions/[0-9]*.md')) {
    expect(list).toContain(path.split('/').at(-1));
    for (const part of ['**Chosen.**', '**Why.**', '**Costs.**']) expect(read(path)).toContain(part);
  }
});
