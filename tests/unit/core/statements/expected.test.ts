import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeStatement } from '@/core/statements/decode.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { normaliseRows } from '@/core/statements/normalise.ts';
import { readTable } from '@/core/statements/table.ts';
import { type expectation, reports } from '../../../../scripts/expect-reports/expect.ts';
import { context, programWith } from './programs.ts';

type Expected = ReturnType<typeof expectation>;

const dir = 'tests/fixtures/reports';
const expected = (file: string): Expected => JSON.parse(readFileSync(`${dir}/${file}.expected.json`, 'utf8'));

function imported(file: string, given: PartialMapping) {
  const table = readTable(decodeStatement(readFileSync(`${dir}/${file}`)).text);
  const { mapping, questions } = guessMapping(table, given, programWith());
  return { table, questions, statement: () => normaliseRows(table, mapping, context) };
}

const sale = { sale: 'recurring', Sale: 'recurring', sim_sale: 'recurring' } as const;

/** What the author answers on the mapping page where no network's profile knows it. */
const answers: Readonly<Record<string, PartialMapping>> = {
  'amazon_fee_earnings_subtag.csv': { defaultKind: 'first-order' },
  'amazon_fee_earnings_uk.csv': { defaultKind: 'first-order' },
  'amazon_fee_earnings_us.csv': { defaultKind: 'first-order' },
  'amazon_fee_orders_us.csv': { defaultKind: 'ignore' },
  'awin_transactions_export.csv': {
    values: { kind: { ...sale, Lead: 'flat' }, status: { 0: 'pending', 1: 'approved', 2: 'reversed' } },
  },
  'cj_commission_detail_csv.csv': { values: { kind: { ...sale, sim_lead: 'flat' } } },
  'cj_publisher_commissions_api_fields.csv': { values: { kind: { ...sale, sim_lead: 'flat' } } },
  'dub_commissions_export.csv': { values: { kind: { ...sale, lead: 'flat', custom: 'adjustment' } } },
  'dub_partner_clicks_events.csv': { defaultKind: 'click' },
  'dub_partner_sales_events.csv': {
    values: { kind: { 'Subscription created': 'ignore', 'Invoice paid': 'ignore' } },
  },
  'dub_payouts_export.csv': { date: 'periodStart', defaultKind: 'payout' },
  'gumroad_payout.csv': {
    values: {
      kind: {
        Sale: 'ignore',
        'Affiliate Credit': 'first-order',
        'Full Refund': 'ignore',
        'Technical Adjustment': 'ignore',
      },
    },
  },
  'impact_mp_action_listing_sku.csv': {
    values: { kind: { 'Online Sale': 'first-order', 'Sign Up': 'flat' } },
  },
  'lemonsqueezy_referrals_GUESS.csv': { defaultKind: 'recurring' },
  'partnerize_conversion_item.csv': {
    defaultKind: 'first-order',
    amount: 'item_publisher_commission',
    originalAmount: 'publisher_commission',
    status: 'item_status',
  },
  'partnerstack_rewards_GUESS_csv.csv': { defaultKind: 'recurring', amountUnit: 'minor' },
  'rakuten_signature_orders_bom.csv': { defaultKind: 'first-order', externalId: null },
  'reimport_1_first_pull_GUESS.csv': { values: { kind: sale } },
  'reimport_2_later_pull_GUESS.csv': { values: { kind: sale } },
  'rewardful_commissions_GUESS_csv.csv': { defaultKind: 'recurring' },
  'tolt_commissions_GUESS_csv.csv': { defaultKind: 'recurring', amountUnit: 'minor' },
};

/** What the mapping page alone cannot say; a profile must. */
const needProfiles = [
  // The status stands in four columns.
  'shareasale_activity_pipe.csv',
  // Whether a row was paid, what is money and what is a bonus stand in columns of their own.
  'firstpromoter_commissions_GUESS_csv.csv',
];

const dated = reports.filter(({ date }) => date !== null).map(({ file }) => file);

describe('the sample reports, fact by fact', () => {
  test.each(dated.filter((file) => !needProfiles.includes(file)))('%s', (file) => {
    const { table, questions, statement } = imported(file, answers[file] ?? {});
    const { facts, lines, skipped, firstDay, lastDay } = expected(file);
    expect(questions).toEqual([]);
    expect(table.skipped.map(({ line, reason }) => ({ line, reason }))).toEqual(skipped);
    const { rows, ignored, problems, coversFrom, coversTo } = statement();
    expect(problems).toEqual([]);
    expect(rows.length + ignored.length).toBe(lines);
    expect({ coversFrom, coversTo }).toEqual({ coversFrom: firstDay, coversTo: lastDay });
    expect(rows).toMatchObject(
      facts.map(({ kind, status, currency, subId, customer, id, payout, of, ...fact }) => ({
        line: fact.line,
        day: fact.day,
        amount: fact.amount,
        currency: currency ?? 'USD',
        kind: kind ?? expect.any(String),
        status: status === 'settled' ? 'approved' : status,
        subId: subId ?? null,
        customer: customer ?? null,
        externalId: id ?? null,
        payoutId: payout ?? null,
        ...(id === undefined || of === undefined ? {} : { originalExternalId: of }),
        ...(status === 'reversed' && fact.original !== undefined ? { originalAmount: fact.original } : {}),
      })),
    );
  });

  // A period cannot be guessed: amazon's and FirstPromoter's sums, and Impact's delta file.
  test.each(reports.filter(({ date }) => date === null))(
    '$file has no dates, so its date is asked for',
    ({ file }) => {
      const { questions, statement } = imported(file, {});
      expect(questions.map(({ field }) => field)).toContain('date');
      expect(statement).toThrow(/Choose the column with the date/);
    },
  );
});
