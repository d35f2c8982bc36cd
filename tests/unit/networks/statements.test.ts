import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differences, sumDifferences } from '@/core/ledger/differences.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { readTable, type StatementTable } from '@/core/statements/table.ts';
import { recogniseStatement } from '@/networks/registry.ts';
import { type expectation, reports } from '../../../scripts/expect-reports/expect.ts';
import { programWith } from '../core/statements/programs.ts';
import { dir, read, tableOf } from './read.ts';

type Expected = ReturnType<typeof expectation>;

const expected = (file: string): Expected => JSON.parse(readFileSync(`${dir}/${file}.expected.json`, 'utf8'));
const inPounds = { ...programWith(), currency: 'GBP' };

/** What the author answers beyond a network's profile: nothing, but for the pulls of an unknown dashboard. */
const answers: Readonly<Record<string, PartialMapping>> = {
  'reimport_1_first_pull_GUESS.csv': { values: { kind: { sale: 'recurring' } } },
  'reimport_2_later_pull_GUESS.csv': { values: { kind: { sale: 'recurring' } } },
};
const currencies: Readonly<Record<string, string>> = { 'amazon_fee_earnings_uk.csv': 'GBP' };

const dated = reports.filter(({ date }) => date !== null).map(({ file }) => file);

function factsOf({ facts }: Expected, currency: string) {
  return facts.map(({ kind, status, currency: stated, subId, customer, id, payout, of, ...fact }) => ({
    line: fact.line,
    day: fact.day,
    amount: fact.amount,
    currency: stated ?? currency,
    kind: kind ?? expect.stringMatching(/^(first-order|recurring|adjustment|bonus)$/),
    status: status === 'settled' ? 'approved' : status,
    subId: subId ?? null,
    customer: customer ?? null,
    externalId: id ?? null,
    payoutId: payout ?? null,
    ...(of === undefined ? {} : { originalExternalId: of }),
    ...(status === 'reversed' && fact.original !== undefined ? { originalAmount: fact.original } : {}),
  }));
}

describe('the sample reports through the profiles of their networks', () => {
  test.each(dated)('%s, fact by fact and without a question', (file) => {
    const currency = currencies[file] ?? 'USD';
    const program = currency === 'GBP' ? inPounds : programWith();
    const { questions, statement } = read(tableOf(file), program, answers[file]);
    const facts = expected(file);
    expect(questions).toEqual([]);
    const { rows, ignored, problems, coversFrom, coversTo } = statement();
    expect(problems).toEqual([]);
    expect(rows.length + ignored.length).toBe(facts.lines);
    expect({ coversFrom, coversTo }).toEqual({ coversFrom: facts.firstDay, coversTo: facts.lastDay });
    expect(rows).toMatchObject(factsOf(facts, currency));
  });
});

test('actions of an Impact paystub are paid', () => {
  const table = readTable(
    [
      'Paystub Id,Action Id,Campaign,Sub Id 1,Shared Id,Sale Amount,Payout,Action Date,Posting Date,Locking Date',
      'P-1,8882.1,Example Cloud,devto-1,,50.00,4.00,2026-05-16T10:00:00-04:00,,2026-07-01',
    ].join('\n'),
  );
  const { profile, questions, statement } = read(table, programWith());
  expect([profile?.id, questions]).toEqual(['impact-paystub', []]);
  expect(statement().rows).toMatchObject([
    { day: '2026-05-16', externalId: '8882.1', amount: 400, status: 'paid', subId: 'devto-1' },
  ]);
});

test('CJ’s actions as its pages name them', () => {
  const names =
    'Commission ID,Action Status,Action Type,Event Date,Original,Original Action ID,Publisher Commission USD,Sale Amount USD';
  const row = (id: number, type: string, amount: string) =>
    `${id},closed,${type},2026-01-04T12:00:00Z,true,,${amount},50.00\n`;
  const { questions, statement } = read(
    readTable(`${names}\n${row(1, 'Sale', '7.50')}${row(2, 'Lead', '2.00')}`),
    programWith(),
  );
  expect(questions).toEqual([]);
  expect(statement().rows.map(({ kind }) => kind)).toEqual(['first-order', 'flat']);
});

test('of a Gumroad payout only the affiliate credits are commissions', () => {
  const names = 'Type,Date,Purchase ID,Item Name,Buyer Name,Taxes ($),Net Total ($)';
  const types = [
    'Affiliate Credit',
    'Stripe Connect Affiliate Fees',
    'PayPal Refund',
    'Stripe Connect Payouts',
  ];
  const lines = types.map((type) => `${type},2026-01-04,,,,,-4.03`);
  const { questions, statement } = read(readTable([names, ...lines].join('\n')), programWith());
  expect(questions).toEqual([]);
  expect([statement().rows.length, statement().ignored.length]).toEqual([1, 3]);
});

test('rewards that are no money are counted apart from it', () => {
  const { statement } = read(
    tableOf('firstpromoter_commissions_GUESS_csv.csv'),
    programWith(),
    answers['firstpromoter_commissions_GUESS_csv.csv'],
  );
  const kept = expected('firstpromoter_commissions_GUESS_csv.csv').notCommissions['no money'];
  expect(statement().rewards).toEqual([{ unit: 'credits', rows: kept?.lines, count: kept?.amounts.credits }]);
});

test.each(['awin_transactions_export.csv', 'firstpromoter_commissions_GUESS_csv.csv'])(
  'in %s the plain sum less the lines that count otherwise is what is settled',
  (file) => {
    const { rows, ignored, columnSum } = read(tableOf(file), programWith(), answers[file]).statement();
    const apart = sumDifferences(differences('program', rows, ignored));
    const settled = Object.entries(columnSum).map(([currency, sum]) => [
      currency,
      apart
        .filter((each) => each.currency === currency)
        .reduce((left, each) => left - each.stated + each.counted, sum),
    ]);
    const { approved = {}, paid = {} } = expected(file).amounts;
    const both = Object.keys(columnSum).map((each) => [each, (approved[each] ?? 0) + (paid[each] ?? 0)]);
    expect(settled).toEqual(both);
  },
);

const names: Readonly<Record<string, string | null>> = {
  'awin_transactions_export.csv': 'awin-transactions',
  'cj_commission_detail_csv.csv': 'cj-commissions',
  'cj_publisher_commissions_api_fields.csv': 'cj-commissions',
  'impact_mp_action_listing_sku.csv': 'impact-action-listing',
  'impact_action_export_delta.csv': 'impact-action-changes',
  'partnerize_conversion_item.csv': 'partnerize-conversion-items',
  'rakuten_signature_orders_bom.csv': 'rakuten-signature-orders',
  'shareasale_activity_pipe.csv': 'shareasale-activity',
  'amazon_fee_earnings_us.csv': 'amazon-fee-earnings',
  'amazon_fee_earnings_subtag.csv': 'amazon-fee-earnings',
  'amazon_fee_earnings_uk.csv': 'amazon-fee-earnings',
  'amazon_fee_orders_us.csv': 'amazon-fee-orders',
  'amazon_tracking_id_summary.tsv': 'amazon-tracking-ids',
  'gumroad_payout.csv': 'gumroad-payout',
  'firstpromoter_commissions_GUESS_csv.csv': 'firstpromoter-commissions',
  'firstpromoter_sub_ids_report_GUESS.csv': 'firstpromoter-sub-ids',
  'lemonsqueezy_referrals_GUESS.csv': 'lemonsqueezy-referrals',
  'partnerstack_rewards_GUESS_csv.csv': 'partnerstack-rewards',
  'rewardful_commissions_GUESS_csv.csv': 'rewardful-commissions',
  'tolt_commissions_GUESS_csv.csv': 'tolt-commissions',
  'dub_commissions_export.csv': 'dub-commissions',
  'dub_payouts_export.csv': 'dub-payouts',
  'dub_partner_sales_events.csv': 'dub-sales',
  'dub_partner_leads_events.csv': 'dub-leads',
  'dub_partner_clicks_events.csv': 'dub-clicks',
  'saas_own_dashboard_initials_GUESS.csv': 'own-dashboard-events',
  'reimport_1_first_pull_GUESS.csv': null,
  'reimport_2_later_pull_GUESS.csv': null,
};

/** The same statement with its columns turned round, and one more that nobody has heard of. */
function reordered(table: StatementTable): StatementTable {
  return {
    ...table,
    columns: [...table.columns.toReversed(), 'Column of tomorrow'],
    rows: table.rows.map((row) => {
      const cells = table.columns.map((_, i) => row.cells[i] ?? '');
      return { ...row, cells: [...cells.toReversed(), 'x'] };
    }),
  };
}

describe('amounts of networks whose interfaces count cents', () => {
  const rewardful = (amount: string, cents = '25000') =>
    `id,created_at,amount,currency,state,due_at,paid_at,campaign_name,sale_amount_cents\nc1,2026-01-04,${amount},USD,paid,,,Friends,${cents}\n`;
  const partnerstack = (amount: string, price: string) =>
    `key,created_at,amount,currency,reward_status,transaction_amount,customer_key\nr1,2026-01-04,${amount},USD,paid,${price},c1\n`;
  const firstpromoter = (amount: string, price: string) =>
    `id,status,created_at,commission_type,sale_amount,unit,amount,is_paid,referral_uid\n1,approved,2026-01-04,sale,${price},cash,${amount},false,u1\n`;
  const tolt = (amount: string, price: string) =>
    `id,amount,revenue,charge_id,status,created_at,customer_id\nc1,${amount},${price},ch1,paid,2026-01-04,u1\n`;

  test.each([
    [rewardful('20.00'), 2000, 25_000],
    [rewardful('2000'), 2000, 25_000],
    [partnerstack('$20.00', '$250.00'), 2000, 25_000],
    [partnerstack('$20', '$250'), 2000, 25_000],
    [firstpromoter('12.50', '99.00'), 1250, 9900],
    [tolt('20.00', '250.00'), 2000, 25_000],
    [tolt('2000', '25000'), 2000, 25_000],
  ])('%j', (text, amount, planPrice) => {
    const { questions, statement } = read(readTable(text), programWith());
    expect(questions).toEqual([]);
    expect(statement()).toMatchObject({ rows: [{ amount, planPrice }], problems: [] });
  });

  test('whole numbers beside a column that shows whole units are asked about', () => {
    const table = readTable(partnerstack('20', '99.90'));
    expect(read(table, programWith()).questions).toEqual([
      expect.objectContaining({ field: 'amountUnit', message: expect.stringContaining('"20"') }),
    ]);
    const answered = (amountUnit: 'major' | 'minor') => read(table, programWith(), { amountUnit });
    expect(answered('minor').questions).toEqual([]);
    expect(answered('minor').statement().rows).toMatchObject([{ amount: 20, planPrice: 9990 }]);
    expect(answered('major').statement().rows).toMatchObject([{ amount: 2000, planPrice: 9990 }]);
  });

  test('the total below such a column is read as the column is', () => {
    const table = readTable(
      `${rewardful('20.00')}c2,2026-01-05,30.00,USD,paid,,,Friends,37500\nTotal,,50.00,,,,,,\n`,
    );
    expect(read(table, programWith()).statement().totals).toMatchObject([{ stated: 5000, read: 5000 }]);
  });
});

describe('a statement is recognised by its columns', () => {
  test('each sample report is the one it is', () => {
    const found = reports.map(({ file }) => [
      file,
      recogniseStatement(tableOf(file).columns, 'own-dashboard')?.id ?? null,
    ]);
    expect(Object.fromEntries(found)).toEqual(names);
  });

  test.each(dated)('%s reads the same with its columns in another order and one more', (file) => {
    const table = tableOf(file);
    const [as, turned] = [table, reordered(table)].map((version) => {
      const { profile, statement } = read(version, programWith(), answers[file]);
      return { profile, rows: statement().rows };
    });
    expect(turned).toEqual(as);
  });

  test('a column of commissions is read, whatever statement without any has the other columns', () => {
    const events = 'Date,Event,Link,Customer,Referrer,Commission';
    const text = `${events}\n2026-01-04,Renewal,https://x.example/?via=me,A.K.,https://dev.to/,4.00\n`;
    const { profile, statement } = read(readTable(text), programWith());
    expect(profile?.id).toBe('own-dashboard-events');
    expect(statement().rows).toMatchObject([{ kind: 'recurring', amount: 400 }]);
    const clicks = ['Date', 'Link', 'Referrer', 'Country', 'Device'];
    expect(recogniseStatement([...clicks, 'Your earnings'], 'own-dashboard')).toBeNull();
  });

  test('the currency in a column’s name comes before the one that its network mostly pays in', () => {
    const names = 'Commission ID,Action Status,Action Type,Event Date,Original,Original Action ID';
    const text = (currency: string) =>
      `${names},Publisher Commission ${currency}\n1,new,sim_lead,2026-01-04T12:00:00Z,true,,4.00\n`;
    for (const currency of ['EUR', 'USD']) {
      const { statement } = read(readTable(text(currency)), programWith());
      expect(statement().rows).toMatchObject([{ amount: 400, currency }]);
    }
  });

  test('dates that can only have the day first are read so, whatever its network mostly writes', () => {
    const names = 'Member ID (U1),Order ID,Transaction Date,SKU,Sales,Total Commission,Process Date';
    const days = (first: string) =>
      read(readTable(`${names}\nx,o1,${first},s,50.00,4.00,\nx,o2,04/01/26,s,50.00,4.00,\n`), programWith())
        .statement()
        .rows.map(({ day }) => day);
    expect(days('13/01/26')).toEqual(['2026-01-13', '2026-01-04']);
    expect(days('01/13/26')).toEqual(['2026-01-13', '2026-04-01']);
    expect(days('02/01/26')).toEqual(['2026-02-01', '2026-04-01']);
  });

  test('a percentage is not the commission that a profile names', () => {
    const text = 'Date,Customer,Event,Commission %,Commission\n2026-01-04,A.K.,Renewal,8,4.00\n';
    const { profile, statement } = read(readTable(text), programWith());
    expect(profile?.id).toBe('own-dashboard-events');
    expect(statement().rows).toMatchObject([{ amount: 400 }]);
  });

  test('common names are a vendor’s own dashboard only where the program is one', () => {
    const { columns } = tableOf('saas_own_dashboard_initials_GUESS.csv');
    expect(recogniseStatement(columns, 'impact')).toBeNull();
    expect(recogniseStatement(['Date', 'Commission'], 'own-dashboard')).toBeNull();
  });
});
