import { type Report, some, statusIn } from './types.ts';
import { cents, days } from './values.ts';

const cjStatuses = { new: 'pending', extended: 'pending', locked: 'approved', closed: 'approved' } as const;

/** The big networks: Awin, CJ, Impact, Partnerize, Rakuten, ShareASale. */
export const networkReports: Report[] = [
  {
    file: 'awin_transactions_export.csv',
    network: 'awin',
    date: 'date',
    currency: 'column "currency", three in one file',
    line: ({ of }) => ({
      day: days.iso(of('date')),
      status: statusIn({ 0: 'pending', 1: 'approved', 2: 'reversed' }, of('commission_status')),
      amount: cents(of('commission')),
      currency: of('currency'),
      ...some('kind', { Lead: 'flat', Bonus: 'bonus' }[of('type')] ?? ''),
      ...some('subId', of('click_ref')),
      id: of('id'),
    }),
    notes: ['commission_status is a number in the file: 0 pending, 1 approved, 2 declined.'],
  },
  {
    file: 'cj_commission_detail_csv.csv',
    network: 'cj',
    date: 'Event Date',
    currency: 'header "Publisher Commission USD"',
    line: ({ of }) => ({
      day: days.instant(of('Event Date')),
      status: statusIn(cjStatuses, of('Action Status')),
      amount: cents(of('Publisher Commission USD')),
      currency: 'USD',
      ...some('kind', of('Action Type') === 'sim_lead' ? 'flat' : ''),
      ...some('subId', of('Shopper ID')),
      id: of('Commission ID'),
      ...some('of', of('Original') === 'false' ? of('Original Action ID') : ''),
    }),
    notes: [
      'A correction is a row of its own: negative, Original=false, the Original Action ID of the row that it takes back.',
    ],
  },
  {
    file: 'cj_publisher_commissions_api_fields.csv',
    network: 'cj',
    date: 'eventDate',
    currency: 'header "pubCommissionAmountUsd"',
    line: ({ of }) => ({
      day: days.instant(of('eventDate')),
      status: statusIn(cjStatuses, of('actionStatus')),
      amount: cents(of('pubCommissionAmountUsd')),
      currency: 'USD',
      ...some('kind', of('actionType') === 'sim_lead' ? 'flat' : ''),
      ...some('subId', of('shopperId')),
      id: of('commissionId'),
      ...some('of', of('original') === 'false' ? of('originalActionId') : ''),
    }),
    notes: ['The same commissions as cj_commission_detail_csv.csv, with the names of the API.'],
  },
  {
    file: 'impact_mp_action_listing_sku.csv',
    network: 'impact',
    date: 'Action_Date',
    currency: 'column "original_currency"',
    line: ({ of }) => ({
      day: days.instant(of('Action_Date')),
      status: statusIn({ PENDING: 'pending', APPROVED: 'approved', REVERSED: 'reversed' }, of('Status')),
      amount: cents(of('Payout')),
      original: cents(of('Original_Payout')),
      currency: of('original_currency'),
      ...some('kind', { 'Recurring Payment': 'recurring', 'Sign Up': 'flat' }[of('Event_Type')] ?? ''),
      ...some('subId', of('SubId1')),
      id: of('Action_Id'),
      ...some('payout', of('Paystub')),
    }),
    notes: [
      'A reversed action has Payout 0.00 and keeps its worth in Original_Payout; a Payout below Original_Payout counts as it stands.',
      'Several SKU rows may share one Action_Id; here each has one.',
      'A Paystub says that an approved action was put on a payment; the word for the status stays APPROVED.',
    ],
  },
  {
    file: 'impact_action_export_delta.csv',
    network: 'impact',
    date: null,
    currency: 'nowhere: the program’s',
    line: ({ of }) => ({
      day: null,
      status: statusIn({ Pending: 'pending', Approved: 'approved', Reversed: 'reversed' }, of('State')),
      amount: cents(of('Payout')),
      original: cents(of('Payout')) - cents(of('DeltaPayout')),
      currency: null,
      id: of('Id'),
    }),
    notes: [
      'The file has no date at all: it cannot be placed in a month without one.',
      'What a reversed action was worth is Payout minus DeltaPayout; the sign of DeltaPayout is a guess.',
      'LockedStatus DEFAULTED (one row) means that the advertiser did not fund the action.',
    ],
  },
  {
    file: 'partnerize_conversion_item.csv',
    network: 'partnerize',
    date: 'conversion_date_time',
    currency: 'column "currency", two in one file',
    line: ({ of }) => ({
      day: days.iso(of('conversion_date_time')),
      status: statusIn({ pending: 'pending', approved: 'approved', rejected: 'reversed' }, of('item_status')),
      amount: cents(of('item_publisher_commission')),
      original: cents(of('publisher_commission')),
      currency: of('currency'),
      ...some('subId', of('publisher_reference')),
      id: of('conversion_item_id'),
      ...some('payout', of('publisher_self_bill_id')),
    }),
    notes: [
      'One line an item: item_status and item_publisher_commission, not those of the whole conversion ("mixed").',
      'clickref is the network’s click id; the author’s own sub-ID is publisher_reference.',
    ],
  },
  {
    file: 'rakuten_signature_orders_bom.csv',
    network: 'rakuten',
    date: 'Transaction Date',
    currency: 'nowhere: the program’s',
    line: ({ of }) => ({
      day: days.us(of('Transaction Date')),
      status: 'settled',
      amount: cents(of('Total Commission')),
      currency: null,
      ...some('subId', of('Member ID (U1)')),
      ...some('of', of('Total Commission').startsWith('-') ? `${of('Order ID')} ${of('SKU')}` : ''),
    }),
    notes: ['No status and no id of the row; a reversal repeats order and SKU with negative numbers.'],
  },
  {
    file: 'shareasale_activity_pipe.csv',
    network: 'shareasale',
    delimiter: '|',
    date: 'Trans Date',
    currency: 'nowhere: always USD',
    line: ({ of }) => ({
      day: days.us(of('Trans Date')),
      status: of('Voided')
        ? 'reversed'
        : of('Paid Date')
          ? 'paid'
          : of('Locked') === '1'
            ? 'approved'
            : 'pending',
      amount: cents(of('Commission')),
      currency: 'USD',
      ...some('kind', of('Trans Type') === 'Lead' ? 'flat' : ''),
      ...some('subId', of('Aff Comment')),
      id: of('Trans ID'),
      ...some('of', of('Reference Trans')),
    }),
    notes: [
      'Status from Voided, Paid Date and Locked, in this order; an edit is a new row that names its Reference Trans.',
      'Times are America/Chicago, all between 10:00 and 18:00: the day is the same in UTC.',
    ],
  },
];
