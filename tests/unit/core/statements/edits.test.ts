import { expect, test } from 'vitest';
import { applyEdits, linePrints } from '@/core/statements/edits.ts';
import { readTable } from '@/core/statements/table.ts';

const table = readTable(
  [
    'Date,Customer,Commission',
    '2026-06-01,M.,7.50',
    '2026-06-02,N.,n/a',
    '2026-06-03,O.,4.00,too,many',
    '2026-06-01,M.,7.50',
    'Total,,15.00',
  ].join('\n'),
);

test('cells are read as the author says, the others as they stand', () => {
  const edited = applyEdits(table, [{ line: 3, leftOut: false, cells: { Commission: '4.00' } }]);
  expect(edited.rows).toEqual([
    { line: 2, cells: ['2026-06-01', 'M.', '7.50'] },
    { line: 3, cells: ['2026-06-02', 'N.', '4.00'] },
    { line: 5, cells: ['2026-06-01', 'M.', '7.50'] },
  ]);
  expect(table.rows[1]?.cells).toEqual(['2026-06-02', 'N.', 'n/a']);
});

test('a line that does not split into the columns becomes a row of the cells it is given', () => {
  const cells = { Date: '2026-06-03', Customer: 'O.', Commission: '4.00' };
  const edited = applyEdits(table, [{ line: 4, leftOut: false, cells }]);
  expect(edited.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  expect(edited.rows[2]?.cells).toEqual(['2026-06-03', 'O.', '4.00']);
  expect([edited.broken, edited.problems]).toEqual([[], []]);
});

test('lines are left out one by one, whether they can be read or not', () => {
  const edited = applyEdits(table, [
    { line: 2, leftOut: true, cells: {} },
    { line: 4, leftOut: true, cells: {} },
  ]);
  expect(edited.rows.map(({ line }) => line)).toEqual([3, 5]);
  expect([edited.broken, edited.problems]).toEqual([[], []]);
  expect(edited.skipped).toEqual(table.skipped);
});

test('an edit of nothing changes nothing', () => {
  expect(applyEdits(table, [{ line: 2, leftOut: false, cells: {} }])).toBe(table);
});

test('a line is known again wherever it stands, equal ones by their order', () => {
  const prints = linePrints(table);
  expect([...prints.keys()]).toEqual([2, 3, 4, 5]);
  expect(new Set(prints.values()).size).toBe(4);
  const later = readTable(
    ['Date,Customer,Commission', '2026-05-31,L.,1.00', '2026-06-02,N.,n/a', '2026-06-01,M.,7.50'].join('\n'),
  );
  const again = linePrints(later);
  expect(again.get(3)).toBe(prints.get(3));
  expect(again.get(4)).toBe(prints.get(2));
  const otherColumns = readTable('Date,Name,Commission\n2026-06-02,N.,n/a\n2026-06-03,O.,1.00');
  expect(linePrints(otherColumns).get(2)).not.toBe(prints.get(3));
});
