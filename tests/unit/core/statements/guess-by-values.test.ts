import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/core/statements/guess.ts';
import { readTable } from '@/core/statements/table.ts';
import { programWith } from './programs.ts';

const guess = (text: string) => guessMapping(readTable(text), {}, programWith());

describe('where names say nothing, values do', () => {
  test('letters for names: dates, events, price and commission, currency, status', () => {
    const { mapping, questions } = guess(
      'A,B,C,D,E,F\n2026-01-04,Renewal,50.00,4.00,USD,Paid\n2026-01-05,First order,29.00,4.35,USD,Pending\n',
    );
    expect(questions).toEqual([]);
    expect(mapping).toMatchObject({
      date: 'A',
      kind: 'B',
      planPrice: 'C',
      amount: 'D',
      currency: 'E',
      status: 'F',
    });
  });

  test('a price and a commission are told apart wherever they stand, returns too', () => {
    const { mapping } = guess(
      'Column 1,Column 2,Column 3,Event\n2026-01-04,-$4.00,-$50.00,Refund\n2026-01-05,$4.00,$50.00,Renewal\n',
    );
    expect(mapping).toMatchObject({ amount: 'Column 2', planPrice: 'Column 3' });
  });

  test('own sub-IDs, masked addresses and links', () => {
    const { mapping } = guess(
      'Date,Event,Commission,Custom 1,Who,Came from\n2026-01-04,Renewal,4.00,devto-3100001,x <a***@e***.com>,https://dev.to/a/b\n',
    );
    expect(mapping).toMatchObject({ subId: 'Custom 1', customer: 'Who', link: 'Came from' });
  });

  test('own sub-IDs are known in a column called campaign, and a campaign of the vendor is none', () => {
    const text = (campaign: string) =>
      `Date,Event,Commission,Campaign\n2026-01-04,Renewal,4.00,${campaign}\n`;
    expect(guess(text('devto-3100001')).mapping.subId).toBe('Campaign');
    expect(guess(text('autumn')).mapping.subId).toBe(null);
  });

  test.each([
    [
      'money with a name of its own is never taken for the commission',
      'Date,Event,Shipping\n2026-01-04,Renewal,4.00\n',
    ],
    ['whole numbers may count anything', 'Date,Event,C\n2026-01-04,Renewal,4\n'],
    ['of three columns of money nobody knows', 'Date,Event,C,D,E\n2026-01-04,Renewal,4.00,5.00,6.00\n'],
    [
      'two columns that cross are no price and commission',
      'Date,Event,C,D\n2026-01-04,Renewal,4.00,5.00\n2026-01-04,Renewal,6.00,5.00\n',
    ],
  ])('%s', (_name, text) => {
    expect(guess(text).questions).toEqual([expect.objectContaining({ field: 'amount' })]);
  });

  test('two columns of states leave a doubt, and one of the vendor says nothing', () => {
    expect(guess('Date,Event,Commission,G,H\n2026-01-04,Renewal,4.00,Paid,Open\n').mapping.status).toBe(null);
    for (const name of ['Advertiser contact', 'referrerEmail', 'From e-mail', 'Absender E-Mail-Adresse']) {
      const text = `Date,Event,Commission,${name}\n2026-01-04,Renewal,4.00,ads@vendor.example\n`;
      expect(guess(text).mapping.customer).toBe(null);
    }
  });
});
