import { describe, expect, it } from 'vitest';
import { differences } from '../../e2e/harness/compare.ts';

describe('differences', () => {
  it.for<[string, unknown, unknown, string[]]>([
    ['the report may say more', { a: 1 }, { a: 1, b: 2 }, []],
    ['a value differs', { a: { b: 1 } }, { a: { b: 2 } }, ['a.b: 2, wanted 1']],
    ['a value is missing', { a: { b: 1 } }, {}, ['a.b: undefined, wanted 1']],
    ['null is not 0', { a: null }, { a: 0 }, ['a: 0, wanted null']],
    [
      'rows go by url',
      { l: [{ url: 'y', n: 2 }] },
      {
        l: [
          { url: 'x', n: 1 },
          { url: 'y', n: 2 },
        ],
      },
      [],
    ],
    [
      'rows go by name',
      { l: [{ name: 'y', n: 2 }] },
      { l: [{ name: 'x', n: 2 }] },
      ['l.0.name: undefined, wanted "y"', 'l.0.n: undefined, wanted 2'],
    ],
    ['items go by position', { l: [1, 2] }, { l: [2, 1] }, ['l.0: 2, wanted 1', 'l.1: 1, wanted 2']],
    ['an empty list means none', { l: [] }, { l: [1] }, ['l: 1 rows, wanted none']],
    ['a list is a list', { l: [1] }, { l: {} }, ['l: not a list']],
    ['within the tolerance', { a: [{ n: 100 }], _tolerance: { 'a.0.n': 0.01 } }, { a: [{ n: 101 }] }, []],
    [
      'outside the tolerance',
      { a: [{ n: 100 }], _tolerance: { 'a.0.n': 0.01 } },
      { a: [{ n: 102 }] },
      ['a.0.n: 102, wanted 100 within 1 %'],
    ],
    ['not a number', { n: 100, _tolerance: { n: 0.01 } }, { n: null }, ['n: null, wanted 100 within 1 %']],
  ])('%s', ([, expected, report, lines]) => expect(differences(expected, report)).toEqual(lines));
});
