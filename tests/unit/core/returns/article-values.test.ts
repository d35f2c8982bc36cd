import { expect, test } from 'vitest';
import { chosenColumns, parseColumn } from '@/core/returns/article-values.ts';

test('only an id of its own names a column', () => {
  expect(parseColumn('hours')).toBe('hours');
  for (const id of ['toString', 'constructor', '__proto__', 'gone', null]) expect(parseColumn(id)).toBeNull();
  expect(chosenColumns(['valueOf', 'hours'])).toEqual(['title', 'hours']);
});
