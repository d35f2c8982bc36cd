import { type Report, some } from './types.ts';
import { cents, days } from './values.ts';

/** Amazon and Gumroad. */
export const shopReports: Report[] = [
  {
    file: 'amazon_fee_earnings_us.csv',
    network: 'amazon',
    headerLine: 2,
    date: 'Date Shipped',
    currency: 'header "Ad Fees($)"',
    total: 'Ad Fees($)',
    line: ({ of }) => ({
      day: days.us(of('Date Shipped')),
      status: 'settled',
      amount: cents(of('Ad Fees($)')),
      currency: 'USD',
      subId: of('Tracking ID'),
    }),
    notes: ['Two lines are the same to the letter and both count. A return is a negative fee.'],
  },
  {
    file: 'amazon_fee_earnings_subtag.csv',
    network: 'amazon',
    headerLine: 2,
    date: 'Date Shipped',
    currency: 'nowhere: the program’s',
    line: ({ of }) => ({
      day: days.us(of('Date Shipped')),
      status: 'settled',
      amount: cents(of('Ad Fees')),
      currency: null,
      ...some('subId', of('Sub Tag')),
    }),
    notes: ['The Tracking ID is one for all lines; the Sub Tag names the article.'],
  },
  {
    file: 'amazon_fee_earnings_uk.csv',
    network: 'amazon',
    date: 'Date Shipped',
    currency: 'nowhere: GBP by the shop (Amazon.co.uk)',
    line: ({ of }) => ({
      day: days.uk(of('Date Shipped')),
      status: 'settled',
      amount: cents(of('Ad Fees')),
      currency: null,
      subId: of('Tracking ID'),
    }),
    notes: ['Day first: 13/01/2026 leaves no other reading.'],
  },
  {
    file: 'amazon_fee_orders_us.csv',
    network: 'amazon',
    date: 'Date',
    currency: 'header "Price($)"',
    line: () => ({ not: 'an order, whose fee is not known before it ships', amount: null, unit: null }),
    notes: ['Price($) is what the customer pays. Its lines must not count as commissions.'],
  },
  {
    file: 'amazon_tracking_id_summary.tsv',
    network: 'amazon',
    delimiter: '\t',
    date: null,
    currency: 'nowhere: the program’s',
    aggregate: true,
    line: ({ of }) => ({
      day: null,
      status: 'settled',
      amount: cents(of('Total Earnings')),
      currency: null,
      subId: of('Tracking Id'),
    }),
    notes: ['Sums per tracking id over a period that the file does not name; "others" is Amazon’s rest.'],
  },
  {
    file: 'gumroad_payout.csv',
    network: 'gumroad',
    date: 'Date',
    currency: 'header "Net Total ($)"',
    total: 'Net Total ($)',
    line: ({ of }) =>
      of('Type') === 'Affiliate Credit'
        ? {
            day: days.iso(of('Date')),
            status: 'settled',
            amount: cents(of('Net Total ($)')),
            currency: 'USD',
          }
        : { not: of('Type'), amount: cents(of('Net Total ($)')), unit: 'USD' },
    notes: [
      'A payout of a shop: only Affiliate Credit is a commission. Sales, their refunds, fees and adjustments are the author’s own shop.',
    ],
  },
];
