import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAggregate } from '@/core/statements/aggregate.ts';
import { readTable } from '@/core/statements/table.ts';
import { recogniseStatement } from '@/networks/registry.ts';
import { dir, tableOf } from '../../networks/read.ts';
import { programWith } from './programs.ts';

describe('a statement of sums', () => {
  test.each([['amazon_tracking_id_summary.tsv'], ['firstpromoter_sub_ids_report_GUESS.csv']])(
    '%s: each sum under its name, and their total to the cent',
    (file) => {
      const expected = JSON.parse(readFileSync(`${dir}/${file}.expected.json`, 'utf8'));
      const table = tableOf(file);
      const profile = recogniseStatement(table.columns, expected.network);
      expect(profile?.aggregate).toBe(true);
      const { sums, total } = readAggregate(table, profile, programWith());
      const names = sums.map(({ name }) => name).filter((name) => name !== '(none)');
      expect(names.toSorted()).toEqual(Object.keys(expected.subIds).toSorted());
      expect(total).toEqual({ USD: expected.amounts.settled['the program’s'] });
    },
  );

  test('of an unknown network, by its columns’ names', () => {
    const table = readTable(
      'Month,Clicks,Earnings\n2026-06,41,"1.234,50 €"\n2026-07,12,"18,75 €"\n2026-08,3,soon\n',
    );
    const { sums, total } = readAggregate(table, null, programWith());
    expect(sums).toMatchObject([
      { name: '2026-06', clicks: 41, amount: 123_450, currency: 'EUR' },
      { name: '2026-07', clicks: 12, amount: 1875, currency: 'EUR' },
      { name: '2026-08', clicks: 3, amount: null },
    ]);
    expect(total).toEqual({ EUR: 125_325 });
  });
});
