import { type Report, some, statusIn } from './types.ts';
import { cents, days } from './values.ts';

/** The five reports of Dub Partners. */
export const dubReports: Report[] = [
  {
    file: 'dub_commissions_export.csv',
    network: 'dub',
    date: 'createdAt',
    currency: 'column "currency"',
    line: ({ of }) => ({
      day: days.instant(of('createdAt')),
      status: statusIn(
        {
          pending: 'pending',
          processed: 'approved',
          paid: 'paid',
          hold: 'held',
          refunded: 'reversed',
          duplicate: 'reversed',
          fraud: 'reversed',
          canceled: 'reversed',
        },
        of('status'),
      ),
      amount: cents(of('earnings')),
      currency: of('currency').toUpperCase(),
      ...some('kind', { lead: 'flat', custom: 'adjustment' }[of('type')] ?? ''),
      ...some('customer', of('customerId')),
      id: of('id'),
    }),
    notes: [
      'earnings is the commission; amount is what the customer paid.',
      'The custom row is a clawback after payout: negative, with a guard against formulas, and names no original.',
    ],
  },
  {
    file: 'dub_payouts_export.csv',
    network: 'dub',
    date: 'periodStart',
    currency: 'column "currency"',
    line: ({ of }) => ({ not: `payout ${of('status')}`, amount: cents(of('amount')), unit: of('currency') }),
    notes: ['Payouts, not commissions: they are held against what was approved.'],
  },
  {
    file: 'dub_partner_sales_events.csv',
    network: 'dub',
    date: 'Date',
    currency: 'sign in the cell',
    line: ({ of }) => ({
      not: `a sale without a commission (${of('Event')})`,
      amount: cents(of('Sale Amount')),
      unit: 'USD',
    }),
    notes: [
      'Sale Amount is what the customer paid; no column holds the commission, so none may be counted.',
      'Customers are masked addresses, which several people share.',
    ],
  },
  {
    file: 'dub_partner_leads_events.csv',
    network: 'dub',
    date: 'Date',
    currency: 'none needed',
    line: ({ of }) => ({
      day: days.instant(of('Date')),
      status: 'settled',
      amount: null,
      currency: null,
      kind: 'sign-up',
      customer: of('Customer'),
    }),
  },
  {
    file: 'dub_partner_clicks_events.csv',
    network: 'dub',
    date: 'Date',
    currency: 'none needed',
    line: ({ of }) => ({
      day: days.instant(of('Date')),
      status: 'settled',
      amount: null,
      currency: null,
      kind: 'click',
    }),
    notes: ['One line a click.'],
  },
];
