import { describe, expect, test } from 'vitest';
import { decodeStatement } from '@/core/statements/decode.ts';
import { StatementError } from '@/core/statements/error.ts';
import { readTable } from '@/core/statements/table.ts';
import { amounts, importing } from './importing.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const [low, high] = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8];
      return order === 'le' ? [low, high] : [high, low];
    }),
  );
const windows1252 = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0) & 0xff));
const german = 'Datum;Kunde;Vorgang;Provision\n04.01.2026;Jürgen;Verlängerung;4,00\n';
const body = 'Date,Customer,Event,Commission\n2026-01-04,A.K.,Renewal,4.00\n2026-01-15,B.L.,Renewal,5.00\n';

describe('1 encoding', () => {
  test.each([
    ['UTF-8', utf8(german), 'utf-8'],
    ['UTF-8 with a byte order mark, which is no part of the first name', utf8(`\ufeff${german}`), 'utf-8'],
    ['UTF-16 LE with its mark', utf16(`\ufeff${german}`, 'le'), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(`\ufeff${german}`, 'be'), 'utf-16be'],
    ['UTF-16 LE that lost its mark', utf16(german, 'le'), 'utf-16le'],
    ['UTF-16 BE that lost its mark', utf16(german, 'be'), 'utf-16be'],
    ['windows-1252', windows1252(german), 'windows-1252'],
  ])('%s', (_name, bytes, encoding) => {
    const read = importing(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.table.columns).toEqual(['Datum', 'Kunde', 'Vorgang', 'Provision']);
    expect(read.statement().rows).toMatchObject([{ customer: 'Jürgen', kind: 'recurring', amount: 400 }]);
  });
});

test('a name whose accents stand as characters of their own is the same name', () => {
  const apart = importing(utf8(german.normalize('NFD'))).statement().rows;
  expect(apart).toEqual(
    importing(utf8(german))
      .statement()
      .rows.map((row) => ({ ...row, rawKind: expect.anything() })),
  );
});

describe('2 delimiter (actual#19, #1793, #738)', () => {
  test.each([',', ';', '\t', '|', ':'])('cells between %j', (delimiter) => {
    expect(amounts(body.replaceAll(',', delimiter))).toEqual([400, 500]);
  });

  test('colons in times and addresses do not split a table of two columns', () => {
    const text = 'Period: January\nDate,Commission\n2026-01-04 10:03:00,4.00\n2026-01-05 11:04:00,5.00\n';
    expect(readTable(text).columns).toEqual(['Date', 'Commission']);
  });

  test('a delimiter inside quotation marks is none', () => {
    const text = 'Date|"Name, of; the:customer"|Event|Commission\n2026-01-04|"A|B"|Renewal|4.00\n';
    expect(readTable(text).rows[0]?.cells).toEqual(['2026-01-04', 'A|B', 'Renewal', '4.00']);
  });

  test('a hint for spreadsheets before the names is no row', () => {
    const { table } = importing(`sep=,\n${body}`);
    expect(table.skipped).toMatchObject([{ line: 1, reason: 'title line' }]);
    expect(table.rows).toHaveLength(2);
  });
});

describe('3 preamble', () => {
  test('title lines above the names are skipped and told', () => {
    const { table } = importing(`Informe de comisiones, enero\nCuenta:;alex\n\n${german}`);
    expect(table.columns[0]).toBe('Datum');
    expect(table.skipped.map(({ line }) => line)).toEqual([1, 2]);
  });

  test('the head of a stored HTTP answer is skipped, however long', () => {
    const head = Array.from({ length: 14 }, (_, i) => `X-Head-${i}: a, b; c\r\n`).join('');
    const { table, statement } = importing(`HTTP/1.1 200 OK\r\n${head}\r\n${body}`);
    expect(statement().rows.map(({ line, amount }) => [line, amount])).toEqual([
      [18, 400],
      [19, 500],
    ]);
    expect(table.skipped).toHaveLength(15);
  });
});

test('4 a totals line is no row, whatever column it stands in and language it speaks', () => {
  for (const word of [
    'Total',
    'Totals:',
    'Grand total',
    'Summe',
    'Total général',
    'Totale',
    'Razem',
    '合計',
  ]) {
    for (const line of [`${word},,,9.00`, `,,${word},9.00`]) {
      const { table } = importing(`${body}${line}\n`);
      expect(table.rows).toHaveLength(2);
      expect(table.skipped).toMatchObject([{ line: 4, reason: 'totals row' }]);
    }
  }
});

describe('dirt of real exports (php-oara BV-886, BV-1141)', () => {
  const header = 'U1,Order ID,Transaction Date,Event,Total Commission\n';
  const good = 'a,O1,1/14/26,Renewal,1.00\n';

  test('a comma inside an order id is a problem of its line, not a shifted row', () => {
    const { table } = importing(`${header}${good}a,O,2,1/14/26,Renewal,1.00\n`);
    expect(table.rows).toHaveLength(1);
    expect(table.problems).toMatchObject([{ line: 3, value: 'a | O | 2 | 1/14/26 | Renewal | 1.00' }]);
  });

  test('an empty field too many is none', () => {
    expect(amounts(`${header}a,O1,1/14/26,Renewal,1.00,\n`)).toEqual([100]);
  });

  test('a backslash before a quotation mark stays in its cell', () => {
    expect(readTable(`${header}a,"O\\""1",1/14/26,Renewal,1.00\n`).rows[0]?.cells[1]).toBe('O\\"1');
  });
});

describe('16 guards against formulas are undone', () => {
  test.each([
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'@alex", '@alex'],
    ["'+49 170", '+49 170'],
    ["'-5", '-5'],
    ["''=x", "'=x"],
    ["O'Neil", "O'Neil"],
    ["'tis", "'tis"],
    ['="00123"', '00123'],
  ])('%s is %s', (cell, text) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const table = readTable(body.replace('A.K.', quoted));
    expect(table.rows[0]?.cells[1]).toBe(text);
  });

  test("'-$5.00 is minus five dollars", () => {
    expect(amounts(body.replace('4.00', "'-$5.00"))).toEqual([-500, 500]);
  });
});

describe('a file that is not what it claims is refused whole, with what it is and what to do', () => {
  const xlsx = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]);
  const binary = Uint8Array.from(Array.from({ length: 400 }, (_, i) => (i * 37) % 31 || 65));

  test.each<[string, Uint8Array | string, string, RegExp]>([
    ['a login page', '<!doctype html>\n<title>Sign in</title>', 'web-page', /web page.*download button/],
    ['a login page without its head', '<div class="login">Sign in, please</div>', 'web-page', /web page/],
    ['a page of XHTML', '<?xml version="1.0"?>\n<html><body/></html>', 'web-page', /web page/],
    ['a PHP warning', '<br />\n<b>Warning</b>: fopen, on line 3', 'web-page', /web page/],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'binary', /PDF document. Export the statement as CSV/],
    ['an Excel workbook or a ZIP', xlsx, 'binary', /Excel workbook.*save the sheet as CSV/],
    ['an error in JSON', '{"error":"token expired"}', 'no-table', /JSON.*Export the statement as CSV/],
    [
      'an error as text',
      'Session expired, please log in',
      'no-table',
      /says "Session expired, please log in"/,
    ],
    ['one word', 'Unauthorized', 'no-table', /says "Unauthorized"/],
    ['Rich Text', '{\\rtf1\\ansi a, b}', 'no-table', /Rich Text/],
    ['an empty file', '', 'empty', /empty. Export the statement again/],
    ['blank lines', '\r\n \r\n', 'empty', /empty/],
    ['bytes that are no text', binary, 'binary', /not plain text. Export the statement as CSV/],
    ['only column names', 'Date,Customer,Commission\n', 'no-rows', /no rows.*Export a period with rows/],
  ])('%s', (_name, content, code, message) => {
    const read = () => readTable(decodeStatement(typeof content === 'string' ? utf8(content) : content).text);
    expect(read).toThrow(StatementError);
    expect(read).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });

  test('a control character that strayed into a name refuses nothing', () => {
    const { statement } = importing(body.replace('A.K.', 'A.\u001aK.'));
    expect(statement().rows).toHaveLength(2);
  });
});

test('17 all rows of a longer file, with their lines (the bench has 100,000)', () => {
  const [header = '', first = ''] = body.split('\n');
  const { rows } = importing(`${header}\n${`${first}\n`.repeat(2000)}`).statement();
  expect(rows).toHaveLength(2000);
  expect(rows.at(-1)).toMatchObject({ line: 2001, amount: 400 });
});
