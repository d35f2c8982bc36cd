import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { textOfCsv } from '@/core/csv-text.ts';
import { type CopiedColumn, tableCsv, tableMarkdown } from '@/core/returns/table-text.ts';

type Row = { name: string; amount: number | null; share: number; count: number };

const columns: CopiedColumn<Row>[] = [
  { name: 'Name', cell: ({ name }) => name },
  {
    name: 'Amount',
    number: true,
    cell: ({ amount }) => (amount === null ? null : { amount, currency: 'USD' }),
  },
  { name: 'Share', number: true, cell: ({ share }) => ({ share }) },
  { name: 'Count', number: true, cell: ({ count }) => count },
];
const rows: Row[] = [
  { name: '=A|B', amount: 123_450, share: 0.214, count: 1200 },
  { name: 'C', amount: null, share: 0, count: 0 },
];

test('CSV holds plain numbers, nothing for what is not known, and no formula', () => {
  expect(tableCsv(columns, rows)).toBe("Name,Amount,Share,Count\r\n'=A|B,1234.50,0.214,1200\r\nC,,0,0\r\n");
});

test('Markdown holds numbers as they are read, a dash for what is not known, and no markup', () => {
  expect(tableMarkdown(columns, rows, 'en-US')).toBe(
    [
      '| Name | Amount | Share | Count |',
      '| --- | ---: | ---: | ---: |',
      '| =A\\|B | $1,234.50 | 21.4% | 1,200 |',
      '| C | – | 0% | 0 |',
      '',
    ].join('\n'),
  );
});

test('whatever the texts are, CSV gives them back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (names) => {
      const csv = tableCsv(
        columns,
        names.map((name) => ({ name, amount: 0, share: 0, count: 0 })),
      );
      const [, ...read] = Papa.parse<string[]>(csv, {
        delimiter: ',',
        newline: '\r\n',
        skipEmptyLines: true,
      }).data;
      expect(read.map(([name = '']) => textOfCsv(name))).toEqual(names);
    }),
  );
});
