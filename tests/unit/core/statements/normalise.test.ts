import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { normaliseRows } from '@/core/statements/normalise.ts';
import { readTable } from '@/core/statements/table.ts';
import { context, programWith } from './programs.ts';

const normalise = (text: string, given: PartialMapping = {}) => {
  const table = readTable(text);
  return normaliseRows(table, guessMapping(table, given, programWith()).mapping, context);
};

describe('normaliseRows', () => {
  test('a whole row', () => {
    const { rows, ...rest } = normalise(
      'Id,Date,Customer,Event,Plan,Plan price,Commission,Original commission,Currency,Status,Sub ID,Original Id,Link\n' +
        'T1,2026-01-04,A.K.,Renewal,Basic,50.00,0.00,4.00,eur,Declined,,T0,example.com/a',
    );
    expect(rows).toEqual([
      {
        line: 2,
        key: '["p1","id","commission","T1"]',
        kind: 'recurring',
        status: 'reversed',
        day: '2026-01-04',
        customer: 'A.K.',
        amount: 0,
        originalAmount: 400,
        currency: 'EUR',
        planPrice: 5000,
        subId: null,
        product: 'Basic',
        externalId: 'T1',
        originalExternalId: 'T0',
        clicks: null,
        link: 'example.com/a',
        coupon: null,
        referrer: null,
        landingPage: null,
        payoutId: null,
        rawKind: 'Renewal',
        rawStatus: 'Declined',
      },
    ]);
    expect(rest).toEqual({
      ignored: [],
      transfers: [],
      totals: [],
      rewards: [],
      rounded: [],
      problems: [],
      coversFrom: '2026-01-04',
      coversTo: '2026-01-04',
      content: 'commissions',
      columnSum: { EUR: 0 },
      alike: [],
    });
  });

  test('clicks: counted, or one a row', () => {
    const counted = normalise('Date,Sub ID,Clicks\n2026-01-05,devto-1,"1,204"\n2026-01-04,devto-1,0\n');
    expect(counted.rows.map((row) => [row.day, row.subId, row.clicks, row.amount])).toEqual([
      ['2026-01-05', 'devto-1', 1204, null],
      ['2026-01-04', 'devto-1', 0, null],
    ]);
    expect(counted).toMatchObject({ content: 'clicks', coversFrom: '2026-01-04', coversTo: '2026-01-05' });
    const single = normalise('Date,Link\n2026-01-04,example.com/a\n', { defaultKind: 'click' });
    expect(single.rows.map((row) => row.clicks)).toEqual([1]);
    const bad = normalise(
      'Date,Sub ID,Clicks\n2026-01-05,devto-1,3\n2026-01-05,devto-2,-3\n2026-01-05,devto-3,1.5\n',
    );
    expect(bad.problems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, 'Clicks', '-3'],
      [4, 'Clicks', '1.5'],
    ]);
  });

  test('payouts, fees and what is set to be ignored are told, with what they sum to', () => {
    const result = normalise(
      'Date,Event,Commission\n2026-01-04,Renewal,4.00\n2026-02-04,Payout,4.00\n2026-02-04,Fee,-0.50\n2026-02-04,Gift,1.00\n',
      { values: { kind: { Gift: 'ignore' } } },
    );
    expect(result.ignored).toEqual([
      { line: 3, reason: 'a payout row, not a commission', amount: 400, currency: 'USD' },
      { line: 4, reason: 'a fee row, not a commission', amount: -50, currency: 'USD' },
      { line: 5, reason: 'rows of the kind "Gift" are left out', amount: 100, currency: 'USD' },
    ]);
    expect(result.columnSum).toEqual({ USD: 850 });
    expect(result.coversTo).toBe('2026-01-04');
  });

  test('rows without money need none, a refund may leave it out', () => {
    const { rows, problems } = normalise(
      'Date,Event,Commission\n2026-01-04,Signup,\n2026-01-04,Cancelled,0.00\n2026-01-04,Refund,\n2026-01-04,Refund,0.00\n2026-01-04,Refund,-4.00\n2026-01-04,Renewal,-4.00\n',
    );
    expect(problems).toEqual([]);
    expect(rows.map((row) => [row.kind, row.amount, row.status])).toEqual([
      ['sign-up', null, 'approved'],
      ['cancellation', null, 'approved'],
      ['refund', null, 'approved'],
      ['refund', null, 'approved'],
      ['refund', -400, 'approved'],
      ['recurring', -400, 'approved'],
    ]);
  });

  test.each([
    ['no amount', '2026-01-04,Renewal,,USD,Paid', 'Commission', /missing/],
    ['a dash for an amount', '2026-01-04,Renewal,-,USD,Paid', 'Commission', /missing/],
    ['no money', '2026-01-04,Renewal,abc,USD,Paid', 'Commission', /"abc" is not an amount/],
    ['two signs', '2026-01-04,Renewal,--$21.78,USD,Paid', 'Commission', /"--\$21.78"/],
    ['too many decimals', '2026-01-04,Renewal,4.125,USD,Paid', 'Commission', /more digits/],
    ['an unknown currency', '2026-01-04,Renewal,4.00,XQQ,Paid', 'Currency', /"XQQ" is not a currency/],
    ['no date', ',Renewal,4.00,USD,Paid', 'Date', /not a date/],
    ['a date that is none', 'soon,Renewal,4.00,USD,Paid', 'Date', /"soon" is not a date/],
    ['a day that does not exist', '2026-02-30,Renewal,4.00,USD,Paid', 'Date', /not a day of the calendar/],
    ['an unknown kind', '2026-01-04,Sale,4.00,USD,Paid', 'Event', /"Sale" means is not set/],
    ['no kind', '2026-01-04,,4.00,USD,Paid', 'Event', /Nothing says/],
    ['an unknown status', '2026-01-04,Renewal,4.00,USD,Half', 'Status', /"Half" means is not set/],
    ['money on a cancellation', '2026-01-04,Cancelled,4.00,USD,Paid', 'Commission', /carries no commission/],
  ])('%s is a problem of its row alone', (_name, line, column, message) => {
    const good = '2026-01-05,Renewal,4.00,USD,Paid\n'.repeat(3);
    const result = normalise(`Date,Event,Commission,Currency,Status\n${good}${line}\n`, {
      currency: 'Currency',
      values: { kind: { Cancelled: 'cancellation' } },
    });
    expect(result.rows).toHaveLength(3);
    expect(result.problems).toEqual([
      expect.objectContaining({ line: 5, column, message: expect.stringMatching(message) }),
    ]);
  });

  test('an unknown currency on a row without money is a problem too', () => {
    const { problems } = normalise(
      'Date,Event,Commission,Currency\n2026-01-04,Signup,,XQQ\n2026-01-04,Renewal,4.00,USD\n',
    );
    expect(problems).toEqual([expect.objectContaining({ line: 2, column: 'Currency', value: 'XQQ' })]);
  });

  test('all problems of a row are told', () => {
    const { problems } = normalise(
      'Date,Event,Price,Commission\n2026-01-04,Renewal,50.00,4.00\n2026-01-05,Renewal,5.00,4.00\nsoon,Renewal,1.2.3,abc\n',
    );
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [4, 'Commission'],
      [4, 'Date'],
      [4, 'Price'],
    ]);
  });

  test('without a date column nothing can be read', () => {
    const table = readTable('Event,Commission\nRenewal,4.00\n');
    const { mapping } = guessMapping(table, {}, programWith());
    expect(() => normaliseRows(table, mapping, context)).toThrow(
      expect.objectContaining({ code: 'no-date-column' }),
    );
  });

  test('currency: the column, then the sign, then the column’s name, then the program', () => {
    const sums = (text: string) => normalise(text).columnSum;
    expect(
      sums(
        'Date,Event,Commission,Currency\n2026-01-04,Renewal,4.00,EUR\n2026-01-04,Renewal,4,jpy\n2026-01-04,Renewal,4.00,\n',
      ),
    ).toEqual({ EUR: 400, JPY: 4, USD: 400 });
    expect(sums('Date,Event,Commission\n2026-01-04,Renewal,€4.00\n2026-01-04,Renewal,£4.00\n')).toEqual({
      EUR: 400,
      GBP: 400,
    });
    expect(sums('Date,Event,Commission (EUR)\n2026-01-04,Renewal,4.00\n')).toEqual({ EUR: 400 });
  });

  test('an instant falls on the author’s day, a date stays', () => {
    const table = readTable(
      'Date,Event,Commission\n2026-01-04T23:30:00Z,Renewal,4.00\n2026-01-04,Renewal,4.00\n',
    );
    const { mapping } = guessMapping(table, {}, programWith());
    const { rows } = normaliseRows(table, mapping, { ...context, timeZone: 'Europe/Berlin' });
    expect(rows.map((row) => row.day)).toEqual(['2026-01-05', '2026-01-04']);
  });

  test('two equal sales on one day stay two', () => {
    const { rows, alike } = normalise(
      'Date,Event,Commission\n2026-01-04,Renewal,4.00\n2026-01-04,Renewal,4.00\n',
    );
    expect(new Set(rows.map((row) => row.key)).size).toBe(2);
    expect(alike).toEqual([3]);
  });
});

const rowOf = (date: string, kind: string, amount: string, id: string) =>
  [id, date, kind, '50.00', amount, 'Paid'].join(',');
const anyRow = fc.record({
  date: fc.constantFrom('2026-01-04', '2026-01-05', '2026-02-30', 'soon', ''),
  kind: fc.constantFrom('Renewal', 'First order', 'Refund', 'Signup', 'Payout', 'Mystery', ''),
  amount: fc.constantFrom('4.00', '-4.00', '0.00', '', '--$1', '1.2.3', '4.00,extra'),
});
const header = 'Ref,Date,Event,Price,Commission,Status';
const given: PartialMapping = {
  externalId: 'Ref',
  date: 'Date',
  amount: 'Commission',
  kind: 'Event',
  status: 'Status',
};

describe('whatever the rows hold', () => {
  test('every line is read, ignored, a problem, or skipped', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 20 }), fc.boolean(), (list, total) => {
        const lines = list.map(({ date, kind, amount }, i) => rowOf(date, kind, amount, `T${i}`));
        const table = readTable(
          [
            header,
            rowOf('2026-01-01', 'Renewal', '4.00', 'T'),
            ...lines,
            ...(total ? ['Total,,,,9.00,'] : []),
          ].join('\n'),
        );
        const { rows, ignored, problems } = normaliseRows(
          table,
          guessMapping(table, given, programWith()).mapping,
          context,
        );
        const told = [
          ...rows.map((row) => row.line),
          ...ignored.map((row) => row.line),
          ...new Set(problems.map((problem) => problem.line)),
          ...table.skipped.map((row) => row.line),
        ];
        const expected = Array.from({ length: list.length + 1 + Number(total) }, (_, i) => i + 2);
        expect(told.sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  test('the same statement gives the same keys, whatever its amounts and statuses have become', () => {
    const sale = fc.record({ customer: fc.constantFrom('A.K.', 'B.L.'), day: fc.constantFrom('04', '05') });
    fc.assert(
      fc.property(fc.array(sale, { minLength: 1, maxLength: 12 }), (sales) => {
        const text = (amount: string, status: string) =>
          [
            'Date,Customer,Event,Commission,Status',
            ...sales.map(({ day, customer }) => `2026-01-${day},${customer},Renewal,${amount},${status}`),
          ].join('\n');
        const keys = (content: string) => normalise(content).rows.map((row) => row.key);
        const first = keys(text('4.00', 'Pending'));
        expect(new Set(first).size).toBe(sales.length);
        expect(keys(text('4.00', 'Pending'))).toEqual(first);
        expect(keys(text('2.00', 'Paid'))).toEqual(first);
      }),
    );
  });

  test('row order does not change keys made of external ids', () => {
    const ids = fc.array(fc.constantFrom('T1', 'T2', 'T3', 'T4'), { minLength: 1, maxLength: 8 });
    const shuffled = ids.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        const keys = (order: string[]) =>
          normalise(
            [header, ...order.map((id) => rowOf('2026-01-04', 'Renewal', '4.00', id))].join('\n'),
            given,
          ).rows.map((row) => row.key);
        expect(keys(mixed).sort()).toEqual(keys(list).sort());
        expect(new Set(keys(list)).size).toBe(new Set(list).size);
      }),
    );
  });
});
