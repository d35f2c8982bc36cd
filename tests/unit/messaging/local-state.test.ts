import { describe, expect, it } from 'vitest';
import { isHidden, parseHidden, parseOwnIds, parseOwnPosts } from '@/messaging/local-state.ts';

const shown = { everywhere: false, sites: [], articles: [], amounts: false };

describe('parseOwnIds', () => {
  const own = { origin: 'https://dev.to', authorId: 900101 };
  it.each([
    ['nothing stored', undefined, []],
    ['one id', [own], [own]],
    ['what else an entry holds', [{ ...own, name: 'x' }], [own]],
    [
      'ids that are no whole numbers',
      [
        { ...own, authorId: '900101' },
        { ...own, authorId: 1.5 },
      ],
      [],
    ],
    ['entries of another shape', [null, 7, [], { origin: 'https://dev.to' }, own], [own]],
    ['no list', { 0: own }, []],
  ])('%s', (_what, stored, expected) => expect(parseOwnIds(stored)).toEqual(expected));
});

describe('parseOwnPosts', () => {
  it.each([
    ['nothing stored', undefined, []],
    ['ids', ['3100001', '3100002'], ['3100001', '3100002']],
    ['entries of another shape', [3100001, null, '3100002'], ['3100002']],
    ['no list', '3100001', []],
  ])('%s', (_what, stored, expected) => expect(parseOwnPosts(stored)).toEqual(expected));
});

describe('parseHidden', () => {
  it.each([
    ['nothing stored', undefined, shown],
    ['flags', { everywhere: true, amounts: true }, { ...shown, everywhere: true, amounts: true }],
    ['words for flags', { everywhere: 'true', amounts: 1 }, shown],
    ['lists', { sites: ['https://dev.to', 3], articles: 'devto:1' }, { ...shown, sites: ['https://dev.to'] }],
    ['null', null, shown],
  ])('%s', (_what, stored, expected) => expect(parseHidden(stored)).toEqual(expected));
});

describe('isHidden', () => {
  it.each([
    [{}, false],
    [{ everywhere: true }, true],
    [{ sites: ['https://dev.to'] }, true],
    [{ sites: ['https://blog.example'] }, false],
    [{ articles: ['devto:3100001'] }, true],
    [{ articles: ['devto:31000012'] }, false],
    [{ amounts: true }, false],
  ])('%j', (flags, hidden) =>
    expect(isHidden({ ...shown, ...flags }, 'https://dev.to', 'devto:3100001')).toBe(hidden),
  );
});
