import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { readTable } from '@/core/statements/table.ts';
import { programWith } from './programs.ts';

const guess = (text: string, given: PartialMapping = {}, program = programWith()) =>
  guessMapping(readTable(text), given, program);
const fieldsAsked = (text: string, given: PartialMapping = {}, program = programWith()) =>
  guess(text, given, program).questions.map(({ field, value }) =>
    value === undefined ? field : `${field}:${value}`,
  );

describe('columns', () => {
  test.each([
    [
      'English',
      'Id,Date,Customer,Event,Plan price,Commission,Currency,Status,Sub ID\n1,2026-01-04,A.K.,Renewal,50.00,4.00,USD,Paid,devto-1',
      {
        externalId: 'Id',
        date: 'Date',
        customer: 'Customer',
        kind: 'Event',
        planPrice: 'Plan price',
        amount: 'Commission',
        currency: 'Currency',
        status: 'Status',
        subId: 'Sub ID',
      },
    ],
    [
      'German',
      'Datum;Kunde;Vorgang;Bestellwert;Provision;Währung;Status;Sub-ID\n04.01.2026;A.K.;Verlängerung;50,00;4,00;EUR;Bezahlt;devto-1',
      {
        date: 'Datum',
        customer: 'Kunde',
        kind: 'Vorgang',
        planPrice: 'Bestellwert',
        amount: 'Provision',
        currency: 'Währung',
        status: 'Status',
        subId: 'Sub-ID',
        decimalMark: ',',
        values: { kind: { Verlängerung: 'recurring' }, status: { Bezahlt: 'paid' } },
      },
    ],
    [
      'French',
      'Date;Client;Événement;Prix;Commission;Devise;Statut\n4 janvier 2026;A.K.;Première commande;50,00;7,50;EUR;Validée',
      {
        customer: 'Client',
        kind: 'Événement',
        planPrice: 'Prix',
        currency: 'Devise',
        status: 'Statut',
        values: { kind: { 'Première commande': 'first-order' }, status: { Validée: 'approved' } },
      },
    ],
    [
      'Spanish',
      'Fecha;Cliente;Tipo;Precio;Comisión;Moneda;Estado\n4 de enero de 2026;A.K.;Renovación;50,00;4,00;EUR;Pendiente',
      {
        date: 'Fecha',
        customer: 'Cliente',
        kind: 'Tipo',
        planPrice: 'Precio',
        amount: 'Comisión',
        status: 'Estado',
        values: { kind: { Renovación: 'recurring' }, status: { Pendiente: 'pending' } },
      },
    ],
    [
      'commission before sale, whatever is called amount',
      'createdAt,type,amount,earnings,currency\n2026-01-04,renewal,$50.00,$4.00,usd',
      { date: 'createdAt', amount: 'earnings', planPrice: 'amount' },
    ],
    [
      'a commission by part of its name, not its id, rate or status',
      'Date,Kind,Commission ID,Commission rate,Commission status,Your net commission USD\n2026-01-04,renewal,17,0.08,Paid,4.00',
      {
        amount: 'Your net commission USD',
        defaultCurrency: 'USD',
        status: 'Commission status',
        externalId: 'Commission ID',
      },
    ],
    [
      'a commission beside its percentage, wherever that stands',
      'Date,Kind,Commission %,Commission,Commission (%)\n2026-01-04,renewal,8,4.00,8',
      { amount: 'Commission' },
    ],
    [
      'an amount beside the percentage of the commission',
      'Date,Kind,Price,Commission (%),Amount\n2026-01-04,renewal,50.00,8,4.00',
      { amount: 'Amount', planPrice: 'Price' },
    ],
    [
      'the only column of dates, whatever its name',
      'When,Kind,Earned commission\n2026-01-04,renewal,4.00',
      { date: 'When', amount: 'Earned commission' },
    ],
    [
      'dates in the filled cells of the only such column',
      'When,Kind,Earned commission\n2026-01-04,renewal,4.00\n,click,\n',
      { date: 'When' },
    ],
    [
      'the state of a customer is not that of a commission',
      'Date,Kind,Commission,Customer status\n2026-01-04,renewal,4.00,New\n2026-01-05,renewal,4.00,Cancelled\n',
      { status: null, defaultStatus: 'approved' },
    ],
    [
      'a state beside a country is a place',
      'Date,Txn Type,Commission,Country,State\n2026-01-04,renewal,4.00,US,\n2026-01-05,renewal,4.00,DE,\n',
      { kind: 'Txn Type', status: null, defaultStatus: 'approved' },
    ],
    [
      'a date column must hold dates',
      'Date,Day,Kind,Commission\nlate,2026-01-04,renewal,4.00',
      { date: 'Day' },
    ],
    [
      'where the click came from, beside the link itself',
      'Date,Event,Commission,Referring URL,Page URL,Link URL,Voucher code\n2026-01-04,renewal,4.00,https://dev.to/,https://dev.to/me/a,https://go.example/x,SAVE10',
      { referrer: 'Referring URL', landingPage: 'Page URL', link: 'Link URL', coupon: 'Voucher code' },
    ],
    ['clicks', 'Date,Sub ID,Clicks\n2026-01-04,devto-1,3', { clicks: 'Clicks', defaultKind: 'click' }],
    [
      'a device is no kind of click',
      'Date,Type,Clicks\n2026-01-04,Desktop,3',
      { kind: null, defaultKind: 'click' },
    ],
  ])('%s', (_name, text, expected) => {
    const { mapping, questions } = guess(text);
    expect(questions).toEqual([]);
    expect(mapping).toMatchObject(expected);
  });

  test.each(['approved', 'is_paid', 'commissions.0.approved', 'Paid?'])(
    'yes and no under %s are asked about, not taken for settled',
    (column) => {
      const text = `date,type,commission,${column}\n2026-01-04,renewal,4.00,true\n2026-01-05,renewal,5.00,\n`;
      expect(guess(text).mapping).toMatchObject({ status: column, defaultStatus: null });
      expect(fieldsAsked(text)).toEqual(['status:true', 'status:']);
      const dates = `date,type,commission,paid\n2026-01-04,renewal,4.00,2026-02-01\n`;
      expect(guess(dates).mapping.status).toBeNull();
    },
  );

  test('column order makes no difference', () => {
    const header = [
      'Id',
      'Date',
      'Event',
      'Sale',
      'Commission',
      'Net commission',
      'Status',
      'Sub ID',
      'Sub Tag',
    ];
    const row = ['1', '2026-01-04', 'Renewal', '50.00', '4.00', '3.90', 'Paid', 'devto-1', 'x'];
    const inOrder = guess([header, row].map((cells) => cells.join(',')).join('\n'));
    const places = header.map((_name, i) => i);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const text = [header, row].map((cells) => order.map((i) => cells[i]).join(',')).join('\n');
        expect(guess(text)).toEqual(inOrder);
      }),
    );
  });

  test('what is given wins, and null means none', () => {
    const text = 'Id,Date,Event,Sale,Commission,Status\n1,2026-01-04,Renewal,50.00,4.00,Paid';
    const { mapping, questions } = guess(text, {
      externalId: null,
      amount: 'Sale',
      status: null,
      values: { kind: { renewal: 'bonus' }, status: {} },
    });
    expect(questions).toEqual([]);
    expect(mapping).toMatchObject({
      externalId: null,
      amount: 'Sale',
      status: null,
      defaultStatus: 'approved',
    });
    expect(mapping.values.kind).toEqual({ renewal: 'bonus' });
  });

  test('a given column must be there', () => {
    expect(() => guess('Date,Commission\n2026-01-04,4.00', { amount: 'Earnings' })).toThrow(/"Earnings"/);
  });

  test.each([
    ['unique and filled', 'a,b', 'Id'],
    ['twice', 'a,a', null],
    ['with a gap', 'a,', null],
  ])('an id column %s', (_name, ids, expected) => {
    const [one, two] = ids.split(',');
    const text = `Id,Date,Event,Commission\n${one},2026-01-04,Renewal,4.00\n${two},2026-01-05,Renewal,4.00`;
    expect(guess(text).mapping.externalId).toBe(expected);
  });

  test("the program's own id comes before one that its shop or network gave", () => {
    const text =
      'External ID,Id,Date,Event,Commission\ncus_1,101,2026-01-04,Renewal,4.00\ncus_2,102,2026-01-05,Renewal,4.00';
    expect(guess(text).mapping.externalId).toBe('Id');
    expect(guess(text.replace('Id,Date', 'Note,Date')).mapping.externalId).toBe('External ID');
  });

  test('a refund and a payout may name the id of another row', () => {
    const text =
      'Id,Date,Event,Commission\na,2026-01-04,Renewal,4.00\na,2026-01-05,Refund,-4.00\na,2026-01-05,Payout,9.00\n,2026-01-05,Payout,9.00';
    expect(guess(text).mapping.externalId).toBe('Id');
  });
});

describe('statements without a kind column', () => {
  const sales = (...rows: [string, string][]) =>
    `Date,Plan price,Commission\n${rows.map(([price, amount]) => `2026-01-04,${price},${amount}`).join('\n')}`;

  test.each([
    ['all first orders by rate', sales(['50.00', '7.50'], ['29.00', '4.35']), 'first-order'],
    ['all recurring by rate', sales(['50.00', '4.00'], ['29.00', '2.32']), 'recurring'],
    ['mixed rates', sales(['50.00', '7.50'], ['50.00', '4.00']), null],
    ['no rate fits', sales(['50.00', '5.00']), null],
    ['refunds do not speak', sales(['50.00', '4.00'], ['-50.00', '-4.00']), 'recurring'],
  ])('%s', (_name, text, expected) => {
    expect(guess(text).mapping.defaultKind).toBe(expected);
    expect(fieldsAsked(text)).toEqual(expected ? [] : ['defaultKind']);
  });

  test('equal rates leave a doubt, no recurring terms leave none', () => {
    const text = sales(['50.00', '4.00']);
    const equal = programWith({ firstOrder: { rate: 0.08 }, recurring: { rate: 0.08 } });
    expect(guess(text, {}, equal).mapping.defaultKind).toBe(null);
    expect(guess(text, {}, programWith({ firstOrder: { rate: 0.2 } })).mapping.defaultKind).toBe(
      'first-order',
    );
    expect(guess(text, {}, programWith({ flat: { amount: 400 } })).mapping.defaultKind).toBe('flat');
  });

  test('totals with clicks and amounts are asked about', () => {
    expect(fieldsAsked('Date,Clicks,Commission\n2026-01-04,12,4.00')).toEqual(['defaultKind']);
  });
});

test('without column names the values decide, and what they leave open is asked', () => {
  const text = '2026-01-04,M. K.,first order,50.00,7.50,paid\n2026-02-04,M. K.,recurring,50.00,4.00,paid\n';
  const { mapping, questions } = guessMapping(readTable(text, true), {}, programWith());
  expect(questions).toEqual([]);
  expect(mapping).toMatchObject({
    ...{ date: 'Column 1', kind: 'Column 3', planPrice: 'Column 4', amount: 'Column 5', status: 'Column 6' },
    // Names of people look like any other text: chosen by hand.
    customer: null,
  });
});
