import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRules } from '@/core/attribution/read-rules.ts';
import { isDay } from '@/core/calendar.ts';
import { isCurrency } from '@/core/money.ts';
import { readRatesFile } from '@/core/rates/read.ts';
import { lineOf, readSheet, sheetFormat } from '@/core/spreadsheet/read.ts';
import { decodeStatement } from '@/core/statements/decode.ts';
import { StatementError } from '@/core/statements/error.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import { normaliseRows } from '@/core/statements/normalise.ts';
import { readTable, type StatementTable } from '@/core/statements/table.ts';
import { readTracker } from '@/core/time/trackers/read.ts';
import { unpack } from '@/services/import/archive.ts';
import { corpusOf } from '../support/fuzz/corpus.ts';
import { fuzz, fuzzTimeout } from '../support/fuzz/fuzz.ts';
import { mutated } from '../support/fuzz/mutate.ts';
import { context, programWith } from '../unit/core/statements/programs.ts';

const reports = corpusOf(7, 'tests/fixtures/reports/*.{csv,tsv}');
const sheets = corpusOf(7, 'tests/scenarios/**/*.csv', 'tests/fixtures/traffic/*.csv').concat(
  'URL,Title,Published,Words,Hours,Clicks month 1,Conversions,First order,Recurring,Currency\n' +
    'https://dev.to/a/b,One,2026-05-04,1200,4.5,41,3,22.50,48.00,USD\nhttps://dev.to/a/c,Two,,,,,,,,\n',
  'Monat;Programm;Erstprovision;Folgeprovision\nJuni 2026;Global API;68,00;310,00\nJuli 2026;Global API;1.070,50;\n',
);

/** What reading gives, or null where the file is refused whole, with a sentence for the author. */
function orRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    expect(error.message.length).toBeGreaterThan(10);
    return null;
  }
}

/** Lines with something to read, counted by the text alone; null where quotes make the count a matter of opinion. */
function linesIn(text: string): number | null {
  if (text.includes('"')) return null;
  return text.split(/\r\n?|\n/).filter((line) => /[\p{L}\p{N}]/u.test(line)).length;
}

function expectNoLineLost(table: StatementTable, text: string): void {
  const lines = linesIn(text);
  const header = 1;
  if (lines !== null) {
    expect(table.rows.length + table.skipped.length + table.broken.length + header).toBeGreaterThanOrEqual(
      lines,
    );
  }
}

/** Every line once, whatever became of it. */
function expectLines(table: StatementTable, lines: readonly number[]): void {
  const all = [...table.rows, ...table.broken].map(({ line }) => line);
  expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(all.sort((a, b) => a - b));
}

test(
  'statements: each line is a row, ignored with a reason, or an error; no amount is made up',
  () =>
    fuzz(mutated(reports), (text) => {
      const read = orRefused(() => {
        const bytes = new TextEncoder().encode(text);
        const plain = decodeStatement(bytes).text;
        const table = readTable(plain);
        const { mapping } = guessMapping(table, {}, programWith());
        return { plain, table, statement: normaliseRows(table, mapping, context) };
      });
      if (read === null) return;
      const { plain, table, statement } = read;
      expectNoLineLost(table, plain);
      const { rows, ignored, problems } = statement;
      const seen = [...rows, ...ignored].map(({ line }) => line);
      expect(new Set(seen).size).toBe(seen.length);
      expectLines(table, [...seen, ...problems.map(({ line }) => line)]);
      const isSound = ({ day, amount, currency }: (typeof rows)[number]) =>
        isDay(day) && (amount === null || Number.isSafeInteger(amount)) && isCurrency(currency);
      expect(rows.filter((row) => !isSound(row))).toEqual([]);
    }),
  fuzzTimeout,
);

test(
  'bytes: whatever they are, they are a table or refused',
  () =>
    fuzz(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      orRefused(() => readTable(decodeStatement(bytes).text));
    }),
  fuzzTimeout,
);

test(
  'spreadsheets: each line is an article, a month, ignored with a reason, or an error',
  () =>
    fuzz(mutated(sheets), (text) => {
      const table = orRefused(() => readTable(text));
      if (table === null) return;
      const format = sheetFormat(table, {}, 'USD');
      const lines = readSheet(table, format, { timeZone: 'UTC', today: '2026-11-22' });
      expectNoLineLost(table, text);
      const read = table.rows.length + table.skipped.length + table.problems.length;
      expect(lines.length).toBe(read);
      const amounts = lines.flatMap((line) =>
        'row' in line ? [line.row.firstOrder, line.row.recurring, line.row.seconds] : [],
      );
      expect(amounts.filter((amount) => amount !== null && !Number.isSafeInteger(amount))).toEqual([]);
      expect(lines.filter((line) => lineOf(line) < 1)).toEqual([]);
    }),
  fuzzTimeout,
);

test(
  'time trackers: each line is work, ignored with a reason, or an error; no work is negative',
  () =>
    fuzz(mutated(corpusOf(12, 'tests/fixtures/time/*.{csv,json}')), (text) => {
      const at = { timeZone: 'UTC', now: Date.parse('2026-11-22T12:00:00Z'), dateOrder: null };
      const file = orRefused(() => readTracker(text, null, at));
      if (file === null) return;
      const parts = file.rows.flatMap((row) => row.parts);
      const isWork = ({ seconds, day }: (typeof parts)[number]) =>
        seconds > 0 && Number.isFinite(seconds) && isDay(day);
      expect(parts.filter((part) => !isWork(part))).toEqual([]);
      if (file.tracker === 'wakatime') return;
      const lines = [...file.rows, ...file.ignored, ...file.problems].map(({ line }) => line);
      const table = readTable(text);
      expectLines({ ...table, rows: [...table.rows, ...table.skipped] }, lines);
    }),
  fuzzTimeout,
);

const rates = [
  'month,from,to,rate\n2026-05,EUR,USD,1.10\n2026-06,EUR,USD,1.12\n',
  'Date,USD,JPY,BGN,\n2026-05-04,1.0801,160.12,1.9558,\n2026-05-05,1.0799,N/A,1.9558,\n',
];
test(
  'rate files: every rate is positive, every refused cell named',
  () =>
    fuzz(mutated(rates), (text) => {
      const file = orRefused(() => readRatesFile(text));
      for (const { rate } of file?.rates ?? []) expect(rate > 0 && Number.isFinite(rate)).toBe(true);
      for (const { line, message } of file?.problems ?? [])
        expect([line > 0, message !== '']).toEqual([true, true]);
    }),
  fuzzTimeout,
);

test(
  'rule files: every line is a rule or skipped with a reason',
  () =>
    fuzz(mutated(['sub id,url\na1,https://dev.to/a/b\na2,https://dev.to/a/c\n']), (text) => {
      const file = orRefused(() => ({ table: readTable(text), ...readRules(text) }));
      if (file === null) return;
      const { table, rules, skipped } = file;
      expect(rules.length + skipped.length).toBe(
        table.rows.length + table.skipped.length + table.problems.length,
      );
    }),
  fuzzTimeout,
);

/** One character so often, anywhere in a file: a pattern that takes the square of a length is felt. */
const longCells = fc
  .tuple(
    fc.constantFrom(...'9a.,-"\'( \t\u0661'),
    fc.constantFrom(...reports, ...sheets, ...rates),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([character, text, share]) => {
    const at = Math.floor(share * text.length);
    return text.slice(0, at) + character.repeat(20_000) + text.slice(at);
  });

test(
  'cells as long as a chapter: read or refused as soon as others',
  () =>
    fuzz(
      longCells,
      (text) => {
        const at = { timeZone: 'UTC', now: Date.parse('2026-11-22T12:00:00Z'), dateOrder: null };
        orRefused(() => {
          const table = readTable(text);
          const { mapping } = guessMapping(table, {}, programWith());
          normaliseRows(table, mapping, context);
          readSheet(table, sheetFormat(table, {}, 'USD'), { timeZone: 'UTC', today: '2026-11-22' });
        });
        orRefused(() => readTracker(text, null, at));
        orRefused(() => readRatesFile(text));
        orRefused(() => readRules(text));
      },
      100,
    ),
  fuzzTimeout,
);

const archives = ['two', 'nested', 'many', 'cut'].map((name) =>
  corpusBytes(`tests/fixtures/archives/${name}.zip`),
);

function corpusBytes(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(path));
}

test(
  'archives: unpacked, or refused whole',
  () =>
    fuzz(
      fc.tuple(
        fc.constantFrom(...archives),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 6 }),
      ),
      async ([bytes, changes]) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changes) damaged[Math.floor(at * (damaged.length - 1))] = value;
        const refused = await unpack({ fileName: 'a.zip', bytes: damaged }).then(
          () => null,
          (error: unknown) => error,
        );
        if (refused !== null) expect(refused).toBeInstanceOf(StatementError);
      },
    ),
  fuzzTimeout,
);
