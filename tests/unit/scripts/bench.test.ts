import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { record } from '../../../scripts/bench/record.ts';
import { measured, quartiles } from '../../../scripts/bench/statistics.ts';
import { tableOf } from '../../../scripts/bench/table.ts';

const place = mkdtempSync(join(tmpdir(), 'longtail-bench-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const made = { commit: 'a'.repeat(40), changed: false, on: '2026-11-30', cores: 2, load: 0.5 };
const imported = (rows: number, ...values: number[]) =>
  measured(
    { what: 'import', articles: 40, rows, unit: 'ms' },
    values.map((value) => ({ value, floor: 100 })),
  );

// Hyndman and Fan 1996, type 7, by hand.
test('quartiles lie between the values beside them', () => {
  expect(quartiles([4, 1, 3, 2])).toEqual({ q1: 1.75, median: 2.5, q3: 3.25 });
  expect(quartiles([5])).toEqual({ q1: 5, median: 5, q3: 5 });
});

test('a run in pieces makes one file: what is measured again takes its own place, and growth is that of the whole', () => {
  const path = join(place, 'bench.json');
  record(path, [imported(100_000, 3000)], made);
  record(path, [imported(10_000, 500)], made);
  const [small, large] = record(path, [imported(10_000, 200, 300, 400)], { ...made, load: 9 });
  expect(small).toMatchObject({ rows: 10_000, runs: 3, growth: null, made: { load: 9 } });
  expect(small?.ratio).toEqual({ q1: 2.5, median: 3, q3: 3.5 });
  expect(large).toMatchObject({ rows: 100_000, runs: 1, growth: 10, made: { load: 0.5 } });
});

test('the table has a line for each, without a size where it changes nothing', () => {
  const page = { ...imported(1, 200), what: 'page load', articles: null, rows: null };
  expect(tableOf([page]).split('\n').at(2)).toBe(
    '| page load |  |  | 200 (200-200) ms | 100 (100-100) ms | 2.00 (2.00-2.00) |  | 1 |',
  );
});
