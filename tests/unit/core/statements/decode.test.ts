import { describe, expect, test } from 'vitest';
import { checkSize, damagedLines, decodeStatement } from '@/core/statements/decode.ts';
import { StatementError } from '@/core/statements/error.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...list: number[]) => Uint8Array.from(list);

function errorOf(run: () => unknown): StatementError {
  try {
    run();
  } catch (error) {
    if (error instanceof StatementError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

describe('decodeStatement', () => {
  test.each([
    ['UTF-8', utf8('Größe,€'), 'Größe,€', 'utf-8'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A', 'utf-8'],
    ['UTF-16 little-endian', bytes(0xff, 0xfe, 0x41, 0x00, 0xac, 0x20), 'A€', 'utf-16le'],
    ['UTF-16 big-endian', bytes(0xfe, 0xff, 0x00, 0x41, 0x20, 0xac), 'A€', 'utf-16be'],
    ['UTF-8 cut inside a character', bytes(...utf8('Jürgen,Größe,'), 0xc3), 'Jürgen,Größe,\ufffd', 'utf-8'],
    ['UTF-8 with one letter besides', bytes(...utf8('ü'), 0xc3), 'ü\ufffd', 'utf-8'],
    [
      'windows-1252 that holds what looks like UTF-8',
      bytes(0xc3, 0xbc, 0xe9, 0x3b, 0xfc),
      'Ã¼é;ü',
      'windows-1252',
    ],
    ['one foreign letter in windows-1252', bytes(0x41, 0xfc), 'Aü', 'windows-1252'],
    ['windows-1252', bytes(0x80, 0xe9, 0x3b, 0xfc), '€é;ü', 'windows-1252'],
    [
      'windows-1252 that Shift_JIS has letters for too',
      bytes(0x52, 0xe9, 0x6d, 0x75, 0x6e, 0xe9, 0x72),
      'Rémunér',
      'windows-1252',
    ],
    [
      'Shift_JIS',
      bytes(0x93, 0xfa, 0x95, 0x74, 0x2c, 0x83, 0x4e, 0x83, 0x8a, 0x83, 0x62, 0x83, 0x4e),
      '日付,クリック',
      'shift_jis',
    ],
  ])('%s', (_name, input, text, encoding) => {
    expect(decodeStatement(input)).toEqual({ text, encoding });
  });

  test.each([
    [
      'ZIP or Excel',
      bytes(0x50, 0x4b, 0x03, 0x04, 1, 2),
      /ZIP archive or an Excel workbook.*save the sheet as CSV/,
    ],
    ['old Excel', bytes(0xd0, 0xcf, 0x11, 0xe0, 1), /Excel workbook \(\.xls\)/],
    ['PDF', utf8('%PDF-1.7 text'), /PDF document. Export the statement as CSV/],
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), /PNG picture/],
    ['gzip', bytes(0x1f, 0x8b, 0x08), /gzip archive/],
    ['zero bytes', bytes(0x41, 0x00, 0x42), /not plain text/],
  ])('refuses %s', (_name, input, message) => {
    const error = errorOf(() => decodeStatement(input));
    expect(error.code).toBe('binary');
    expect(error.message).toMatch(message);
  });

  test('refuses an empty file', () => {
    expect(errorOf(() => decodeStatement(bytes())).code).toBe('empty');
  });

  test('refuses 50 MB, and takes 32 MB to the byte', () => {
    const error = errorOf(() => decodeStatement(new Uint8Array(50 * 1024 * 1024)));
    expect(error.code).toBe('too-large');
    expect(error.message).toBe(
      'The file is 50 MB. Longtail reads statements up to 32 MB: export a shorter period.',
    );
    expect(() => checkSize(32 * 1024 * 1024)).not.toThrow();
    expect(errorOf(() => checkSize(32 * 1024 * 1024 + 1)).message).toContain('33 MB');
  });
});

test('lines with characters that can’t be read are numbered as those of the table are', () => {
  expect(damagedLines('a\r\nb\ufffd\rc\n\ufffd\ufffd\n')).toEqual([2, 4]);
  expect(damagedLines('Größe\n')).toEqual([]);
});
