import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StatementError } from '@/core/statements/error.ts';
import { readTable } from '@/core/statements/table.ts';

const body = 'Date,Customer,Commission\n2026-01-04,A.K.,4.00\n2026-01-05,B.L.,5.00\n';

describe('readTable', () => {
  test.each([
    [',', ','],
    [';', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
  ])('separator %s', (_name, separator) => {
    const table = readTable(body.replaceAll(',', separator));
    expect(table.columns).toEqual(['Date', 'Customer', 'Commission']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['2026-01-04', 'A.K.', '4.00'] },
      { line: 3, cells: ['2026-01-05', 'B.L.', '5.00'] },
    ]);
  });

  test('decimal commas do not win over semicolons', () => {
    const table = readTable('Datum;Kunde;Provision\n04.01.2026;A.K.;4,35\n05.01.2026;B.L.;5,00\n');
    expect(table.columns).toEqual(['Datum', 'Kunde', 'Provision']);
    expect(table.rows[0]?.cells).toEqual(['04.01.2026', 'A.K.', '4,35']);
  });

  test('byte order mark, CRLF, stray spaces and blank lines', () => {
    const table = readTable('\ufeffDate , Commission\r\n\r\n 2026-01-04 , 4.00\r\n,\r\n2026-01-05,5.00\r\n');
    expect(table.columns).toEqual(['Date', 'Commission']);
    expect(table.rows).toEqual([
      { line: 3, cells: ['2026-01-04', '4.00'] },
      { line: 5, cells: ['2026-01-05', '5.00'] },
    ]);
    expect(table.skipped).toEqual([]);
  });

  test('lines count right after line breaks inside quotes', () => {
    const table = readTable(
      'Date,Note,Commission\n2026-01-04,"two\nlines, one\ncell",4.00\n2026-01-05,"a ""b""",5.00\n',
    );
    expect(table.rows).toEqual([
      { line: 2, cells: ['2026-01-04', 'two\nlines, one\ncell', '4.00'] },
      { line: 5, cells: ['2026-01-05', 'a "b"', '5.00'] },
    ]);
  });

  test('title lines, totals and repeated column names are skipped and told', () => {
    const table = readTable(
      `Fee earnings from 01/01/2026 to 03/31/2026\nAccount,Alex\n\n${body}Date,Customer,Commission\n2026-01-06,C.M.,6.00\n,Total,15.00\nTotals,,15.00\n`,
    );
    expect(table.rows.map((row) => row.line)).toEqual([5, 6, 8]);
    expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'title line'],
      [2, 'title line'],
      [7, 'column names again'],
      [9, 'totals row'],
      [10, 'totals row'],
    ]);
  });

  test('many title lines, and notes below few rows', () => {
    const titles = Array.from({ length: 20 }, (_, i) => `Setting ${i},on\n`).join('');
    const table = readTable(
      `${titles}Date,Customer,Event,Commission\n2026-01-04,A.K.,Renewal,4.00\nSubject to change.\nPage 1\n`,
    );
    expect(table.columns).toEqual(['Date', 'Customer', 'Event', 'Commission']);
    expect(table.rows.map((row) => row.line)).toEqual([22, 23, 24]);
  });

  test('the names that are known are the columns, though another table below has more', () => {
    const table = readTable(
      'Date,Customer,Commission\n2026-01-04,A.K.,4.00\n\nPaid on,Paid by,Paid to,Sum\n2026-02-01,x,y,4.00\n',
    );
    expect(table.columns).toEqual(['Date', 'Customer', 'Commission']);
  });

  test('of column names in two languages the first are the names', () => {
    const table = readTable(
      'Report: 2026.07\n\n発生日,成果報酬,売上金額,料率\ndate,rewards,amount,rate\n2026-01-04,400,5000,8\n',
    );
    expect(table.columns).toEqual(['発生日', '成果報酬', '売上金額', '料率']);
  });

  test('a customer named Total is no totals row', () => {
    const table = readTable('Date,Customer,Commission\n2026-01-04,Total,4.00\n2026-01-05,B.L.,5.00\n');
    expect(table.rows).toHaveLength(2);
    const named = readTable('Customer,Date,Commission\nTotal,2026-01-04,4.00\nB.L.,2026-01-05,5.00\n');
    expect(named.rows).toHaveLength(2);
  });

  test('blank and equal names are made unique', () => {
    const table = readTable('Date,,Amount,Amount,Amount (2)\n2026-01-04,x,1.00,2.00,3.00\n');
    expect(table.columns).toEqual(['Date', 'Column 2', 'Amount', 'Amount (2)', 'Amount (2) (2)']);
  });

  test('lists inside cells do not win over the separator', () => {
    const table = readTable(
      'Date,Tags,Commission\n2026-01-04,a;b;c;d;e,4.00\n2026-01-05,f;g;h;i;j,5.00\n2026-01-06,k;l;m;n;o,6.00\n',
    );
    expect(table.columns).toEqual(['Date', 'Tags', 'Commission']);
  });

  test('names with digits are names', () => {
    const table = readTable('key,amount,sid,sid1,sid2,Date1\nr1,4.00,a,b,c,2026-01-04\n');
    expect(table.columns).toEqual(['key', 'amount', 'sid', 'sid1', 'sid2', 'Date1']);
  });

  test('rows with too many cells are problems, rows that leave out the last are not', () => {
    const table = readTable(
      'Date,Customer,Commission\n2026-01-04,A,K,4.00\n2026-01-05,B.L.\n2026-01-06,C,6.00,,\n',
    );
    expect(table.problems).toHaveLength(1);
    expect(table.problems[0]).toMatchObject({ line: 2, value: '2026-01-04 | A | K | 4.00' });
    expect(table.problems[0]?.message).toMatch(/4 cells, but there are 3 columns.*quotation marks/);
    expect(table.rows.map((row) => row.line)).toEqual([3, 4]);
  });

  test('text after a closing quotation mark is a problem of its line', () => {
    const table = readTable('Date,Note,Commission\n2026-01-04,"5" disk",4.00\n2026-01-05,c,5.00\n');
    expect(table.problems.map((problem) => problem.line)).toEqual([2]);
    expect(table.rows.map((row) => row.line)).toEqual([3]);
  });

  test.each([
    ['prose', 'Hello, this is a letter to you.\nI hope, you are fine, really.\n', 'no-table', null],
    ['one line of prose', 'This is not a table, just words.', 'no-table', null],
    ['one column', 'Commission\n4.00\n5.00\n', 'no-table', null],
    ['JSON', '[{"date": "2026-01-04", "amount": 4}]', 'no-table', null],
    ['XML', '<?xml version="1.0"?><rows/>', 'no-table', null],
    ['a web page', '<!DOCTYPE html>\n<html><table><tr><td>Date</td></tr></table>', 'web-page', null],
    ['rows without names', '2026-01-04,A.K.,4.00\n2026-01-05,B.L.,5.00\n', 'no-header', 1],
    ['a thousand empty columns', `Date,Customer,Commission${','.repeat(1000)}\n`, 'too-wide', 1],
    ['names without rows', 'Date,Customer,Commission\n', 'no-rows', 1],
    ['names and a total', 'Report\nDate,Customer,Commission\n,Total,0.00\n', 'no-rows', 2],
    ['nothing', ' \n\n', 'empty', null],
    [
      'text after a quotation mark that swallows lines',
      'Date,Note,Commission\n2026-01-04,"a"b,4.00\n2026-01-05,"c",5.00\n',
      'open-quote',
      2,
    ],
    [
      'an open quotation mark',
      'Date,Note,Commission\n2026-01-04,ok,4.00\n2026-01-05,"open,5.00\n2026-01-06,x,1\n',
      'open-quote',
      3,
    ],
  ])('refuses %s', (_name, text, code, line) => {
    const run = () => readTable(text);
    expect(run).toThrow(StatementError);
    expect(run).toThrow(expect.objectContaining(line === null ? { code } : { code, line }));
  });

  test('dated rows that may lack column names have columns by their place', () => {
    const rows = '2026-01-04,A.K.,4.00\n2026-01-05,B.L.,5.00\n';
    const table = readTable(rows, true);
    expect(table.columns).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2]);
    // Not so for running text, undated numbers, or rows of uneven width.
    for (const text of [
      '1,2\n3,4\n',
      'Sorry, we have no data for you at this time.\nPlease try it again, later.\n',
    ]) {
      expect(() => readTable(text, true)).toThrow(StatementError);
    }
  });

  test('says what to do with a web page that was saved as a workbook', () => {
    expect(() => readTable('<html><body><table><tr><td>1</td></tr></table></body></html>')).toThrow(
      /save the sheet as CSV/,
    );
  });

  test('says what a web page is', () => {
    expect(() => readTable('<html><body>')).toThrow(/This is a web page, not a table/);
  });

  test('every cell comes back, whatever it holds', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '|', ' ', '\t', '1', 'é'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (pairs) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = pairs.map(([a, b]) => `2026-01-04,${quote(a)},${quote(b)},4.00`);
        const table = readTable(['Date,First,Second,Commission', ...lines].join('\n'));
        expect(table.columns).toEqual(['Date', 'First', 'Second', 'Commission']);
        expect(table.rows.map((row) => row.cells.slice(1, 3))).toEqual(
          pairs.map((pair) => pair.map((text) => text.trim())),
        );
      }),
    );
  });
});
