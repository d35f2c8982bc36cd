import { type Report, some, statusIn } from './types.ts';
import { cents, counted, days } from './values.ts';

/** The tools that software vendors run their own programs with, but Dub. */
export const toolReports: Report[] = [
  {
    file: 'firstpromoter_commissions_GUESS_csv.csv',
    network: 'firstpromoter',
    date: 'created_at',
    currency: 'column "original_sale_currency"',
    line: ({ of }) =>
      of('unit') === 'cash'
        ? {
            day: days.instant(of('created_at')),
            status:
              of('is_paid') === 'true'
                ? 'paid'
                : statusIn({ pending: 'pending', approved: 'approved', denied: 'reversed' }, of('status')),
            amount: counted(of('amount')),
            currency: of('original_sale_currency').toUpperCase(),
            ...some('kind', of('external_note') === 'Premium upgrade bonus' ? 'bonus' : ''),
            customer: of('referral_uid'),
            id: of('id'),
          }
        : { not: 'no money', amount: counted(of('amount')), unit: of('unit') },
    notes: ['Amounts count cents. Only the unit "cash" is money.'],
  },
  {
    file: 'firstpromoter_sub_ids_report_GUESS.csv',
    network: 'firstpromoter',
    date: null,
    currency: 'nowhere: the program’s',
    aggregate: true,
    line: ({ of }) => ({
      day: null,
      status: 'settled',
      amount: cents(of('earnings')),
      currency: null,
      ...some('subId', of('sub_id')),
    }),
    notes: ['Sums per sub-ID over a period that the file does not name. A sub-ID may come several times.'],
  },
  {
    file: 'lemonsqueezy_referrals_GUESS.csv',
    network: 'lemonsqueezy',
    date: 'Date',
    currency: 'sign in the cell',
    line: ({ of }) => ({
      day: days.named(of('Date')),
      status: statusIn(
        {
          Accepted: 'approved',
          'In Review': 'pending',
          Pending: 'pending',
          Paid: 'paid',
          Rejected: 'reversed',
          Void: 'reversed',
        },
        of('Status'),
      ),
      amount: cents(of('Commission')),
      currency: 'USD',
      id: of('Order'),
    }),
    notes: ['Commission before the fee of 2 %, which is 0.29 a line; Net commission is what is paid out.'],
  },
  {
    file: 'partnerstack_rewards_GUESS_csv.csv',
    network: 'partnerstack',
    date: 'created_at',
    currency: 'column "currency"',
    line: ({ of }) => ({
      day: days.instant(of('created_at')),
      status: statusIn(
        {
          hold: 'held',
          pending: 'pending',
          approved: 'approved',
          scheduled: 'approved',
          declined: 'reversed',
          paid: 'paid',
        },
        of('reward_status'),
      ),
      amount: counted(of('amount')),
      currency: of('currency'),
      ...some('subId', of('sid')),
      customer: of('customer_key'),
      id: of('key'),
    }),
    notes: ['Amounts count cents, times are epoch milliseconds.'],
  },
  {
    file: 'rewardful_commissions_GUESS_csv.csv',
    network: 'rewardful',
    date: 'created_at',
    currency: 'column "currency"',
    line: ({ of }) => ({
      day: days.instant(of('created_at')),
      status: statusIn(
        { pending: 'pending', due: 'approved', paid: 'paid', voided: 'reversed' },
        of('state'),
      ),
      amount: counted(of('amount')),
      currency: of('currency'),
      customer: of('referral_id'),
      id: of('id'),
    }),
    notes: ['Amounts count cents. No sub-ID: the link (link_url) tells articles apart.'],
  },
  {
    file: 'tolt_commissions_GUESS_csv.csv',
    network: 'tolt',
    date: 'created_at',
    currency: 'nowhere: the program’s',
    line: ({ of }) => ({
      day: days.instant(of('created_at')),
      status: statusIn(
        {
          pending: 'pending',
          approved: 'approved',
          paid: 'paid',
          rejected: 'reversed',
          refunded: 'reversed',
        },
        of('status'),
      ),
      amount: counted(of('amount')),
      currency: null,
      customer: of('customer_id'),
      id: of('id'),
    }),
    notes: ['Amounts are text that counts cents.'],
  },
];
