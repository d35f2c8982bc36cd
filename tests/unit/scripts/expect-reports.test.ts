import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectation, reports } from '../../../scripts/expect-reports/expect.ts';

const dir = 'tests/fixtures/reports';

function stored({ file }: { file: string }): ReturnType<typeof expectation> {
  return JSON.parse(readFileSync(`${dir}/${file}.expected.json`, 'utf8'));
}

describe('expectations of the sample reports', () => {
  test.each(reports)('$file: what is stored is what the raw file says', (report) => {
    const text = readFileSync(`${dir}/${report.file}`, 'utf8');
    expect(JSON.parse(JSON.stringify(expectation(report, text)))).toEqual(stored(report));
  });

  // The files that print their own total: facts and all other lines must add up to it.
  test.each(reports.filter(({ total }) => total !== undefined))(
    '$file: adds up to its own total',
    (report) => {
      const { total, amounts, corrections, notCommissions } = stored(report);
      const others = Object.values(notCommissions).map((other) => other.amounts);
      const parts = [...Object.values(amounts), corrections, ...others].flatMap((sum) => Object.values(sum));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    },
  );
});
