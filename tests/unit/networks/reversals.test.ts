import { describe, expect, test } from 'vitest';
import { commissionsOf } from '@/core/ledger/commissions.ts';
import { foldVersions } from '@/core/ledger/entry.ts';
import { groupOf } from '@/core/ledger/group.ts';
import { reports } from '../../../scripts/expect-reports/expect.ts';
import { importRow } from '../../support/ledger.ts';
import { programWith } from '../core/statements/programs.ts';
import { read, tableOf } from './read.ts';

/** Networks that take a sale back by a negative row of its own. */
const files = [
  'cj_commission_detail_csv.csv',
  'rakuten_signature_orders_bom.csv',
  'shareasale_activity_pipe.csv',
];

describe('a negative row is tied to the sale that it takes back', () => {
  test.each(reports.filter(({ file }) => files.includes(file)))('$file', ({ file }) => {
    const { rows } = read(tableOf(file), programWith()).statement();
    const entries = rows.map((row) =>
      foldVersions([{ row: importRow('i1', row), coversTo: '2026-12-31', importedAt: 0 }]),
    );
    const groups = Map.groupBy(entries, groupOf);
    const commissions = [...groups.values()].flatMap((group) => commissionsOf('p1', group));
    const corrections = commissions.filter(({ amount }) => amount < 0);
    expect(corrections.length).toBe(rows.filter(({ amount }) => (amount ?? 0) < 0).length);
    expect(corrections.length).toBeGreaterThan(0);
    for (const { adjusts, amount } of corrections) {
      expect(commissions.find(({ key }) => key === adjusts)?.amount).toBe(-amount);
    }
  });
});
