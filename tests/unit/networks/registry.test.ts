import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '@/core/statements/table.ts';
import { networkOfStatement, networks } from '@/networks/registry.ts';

/** The report's list of network ids (README: "The report"). */
const ids =
  'affiliatewp amazon awin cj digitalocean dub ebay everflow firstpromoter gumroad hetzner impact lemonsqueezy linode own-dashboard partnerize partnerstack postaffiliatepro railway rakuten refersion rewardful shareasale skimlinks tapfiliate tolt tune'.split(
    ' ',
  );

describe('the registry of networks', () => {
  test('names every network of the report once', () => {
    expect(networks.map(({ id }) => id).sort()).toEqual(ids);
  });

  test('has one file for each, of its name', () => {
    const files = readdirSync('src/networks').map((name) => name.replace(/\.ts$/, ''));
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
  });

  test('gives every sub-ID rule room for the sub-IDs that Longtail makes', () => {
    for (const { id, subIds } of networks) {
      if (subIds === null) continue;
      expect(subIds.params.length, id).toBeGreaterThan(0);
      expect(subIds.maxLength ?? 30, id).toBeGreaterThanOrEqual(30);
      expect('devto-3100001', id).toMatch(subIds.charset);
    }
  });

  test.each([
    ['awin_transactions_export.csv', 'awin'],
    ['firstpromoter_commissions_GUESS_csv.csv', 'firstpromoter'],
    ['dub_commissions_export.csv', 'dub'],
  ])('knows the columns of %s', (file, network) => {
    const { columns } = readTable(readFileSync(`tests/fixtures/reports/${file}`, 'utf8'));
    expect(networkOfStatement(columns)).toBe(network);
  });

  test('takes plain columns for no network’s own', () => {
    expect(networkOfStatement(['Date', 'Customer', 'Commission'])).toBeNull();
  });
});
