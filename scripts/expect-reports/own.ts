import type { Line } from './split.ts';
import { type Report, some, statusIn } from './types.ts';
import { cents, days } from './values.ts';

const events: Readonly<Record<string, string>> = {
  Signup: 'sign-up',
  'First order': 'first-order',
  Recurring: 'recurring',
  'Upgrade bonus': 'bonus',
  Refund: 'refund',
  Cancelled: 'cancellation',
};
const withoutMoney = ['sign-up', 'cancellation'];

/** Vendors' own dashboards, with customers as initials, and the pair of pulls of one program. */
export const ownReports: Report[] = [
  {
    file: 'saas_own_dashboard_initials_GUESS.csv',
    network: 'own-dashboard',
    date: 'Date',
    currency: 'nowhere: the program’s',
    total: 'Commission',
    line: ({ of }) => {
      const kind = events[of('Event')] ?? '';
      return {
        day: days.iso(of('Date')),
        status: statusIn(
          { Confirmed: 'approved', Paid: 'paid', Pending: 'pending', Reversed: 'reversed' },
          of('Status'),
        ),
        amount: withoutMoney.includes(kind) ? null : cents(of('Commission')),
        currency: null,
        kind,
        customer: of('Customer'),
      };
    },
    notes: [
      'Two customers are called J.S.: their plans (Premium from January, Standard from February) tell them apart.',
      'The refund takes back the recurring commission of R.O. of 2026-03-11 without naming it.',
    ],
  },
  pull('reimport_1_first_pull_GUESS.csv', []),
  pull('reimport_2_later_pull_GUESS.csv', [
    'The same ids as the first pull and six more; 3 reversed at 0.00, 3 cut to 2.00. What the reversed were worth (4.00) only the first pull says.',
  ]),
];

function pull(file: string, notes: string[]): Report {
  return {
    file,
    network: 'own-dashboard',
    date: 'date',
    currency: 'column "currency"',
    line: ({ of }: Line) => ({
      day: days.iso(of('date')),
      status: statusIn({ pending: 'pending', approved: 'approved', reversed: 'reversed' }, of('status')),
      amount: cents(of('commission')),
      currency: of('currency'),
      ...some('subId', of('sub_id')),
      id: of('id'),
    }),
    notes,
  };
}
