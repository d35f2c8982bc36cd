import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText, textOfCsv } from '@/core/csv-text.ts';
import { toDecimalString } from '@/core/money.ts';
import { readMoney } from '@/core/statements/money.ts';
import { readTable } from '@/core/statements/table.ts';

/** What a spreadsheet takes for the start of a formula, or strips to find one. */
const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('text in a CSV cell', () => {
  test.each(starts)('%j at the start is no formula, and reads back', (start) => {
    const text = `${start}HYPERLINK("https://evil.example","click")`;
    expect(csvText(text)).toBe(`'${text}`);
    expect(textOfCsv(csvText(text))).toBe(text);
  });

  test.each(['\0', '\u200b', '\ufeff', ' ', '\u00a0', '\u202e', '\v '])('nor is one behind %j', (blank) => {
    const text = `${blank}=HYPERLINK("https://evil.example","click")`;
    expect(csvText(text)).toBe(`'${text}`);
    expect(textOfCsv(csvText(text))).toBe(text);
    expect(csvText(`${blank}title`)).toBe(`${blank}title`);
  });

  test('any text comes back as it was, and none starts a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom(...starts, "'", "''"), fc.string()).map(([start, rest]) => start + rest),
    );
    fc.assert(
      fc.property(text, (title) => {
        const cell = csvText(title);
        expect(starts.some((start) => cell.startsWith(start))).toBe(false);
        expect(textOfCsv(cell)).toBe(title);
      }),
      { numRuns: 300 },
    );
  });

  test('a written table reads back cell by cell: titles, and amounts below zero as plain numbers', () => {
    const title = fc
      .tuple(fc.constantFrom(...starts, '', "'"), fc.string({ minLength: 1, maxLength: 20 }))
      .map((parts) => `${parts.join('')}x`.trim())
      // A table is read with one kind of line break.
      .filter((text) => !/[\r\n\ufeff]/.test(text) && !/^=".*"$/.test(text));
    const row = fc.tuple(title, fc.integer({ min: -10_000_000, max: 10_000_000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const data = rows.map(([text, amount]) => [
          csvText(text),
          toDecimalString(amount, 'USD'),
          '2026-05-04',
        ]);
        const csv = Papa.unparse({ fields: ['Title', 'Amount', 'Date'], data });
        const read = readTable(csv);
        expect(read.rows.map(({ cells }) => cells[0])).toEqual(rows.map(([text]) => text));
        const how = {
          mark: '.',
          stated: 'USD',
          fallback: 'USD',
          inMinorUnits: false,
          fractions: false,
        } as const;
        expect(read.rows.map(({ cells }) => readMoney(cells[1] ?? '', how))).toEqual(
          rows.map(([, amount]) => ({ ok: true, value: { amount, currency: 'USD', rest: 0 } })),
        );
      }),
      { numRuns: 300 },
    );
  });
});
