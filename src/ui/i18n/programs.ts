import { german } from './de/programs.ts';
import { words } from './language.ts';

type Explained = { name: string; short: string; help: string[] };

/** The programs side by side, and one of them in full. */
export const english = {
  title: 'Programs',
  note: 'What each program has paid, according to its statements, and how it compares. Amounts are in the program’s own currencies.',
  caption: 'Programs side by side',
  sortBy: 'Sort by',
  none: 'No programs yet',
  noneHelp: 'Add the first one with its links and terms, then import a statement.',
  add: 'Add a program',
  edit: 'Edit terms',
  closed: 'Closed',
  credit: 'Paid in credit',
  coversTo: (day: string) => `Covers to ${day}`,
  noStatement: 'No statement yet',
  helpOn: (name: string) => `How it is computed: ${name}`,
  columns: {
    program: { name: 'Program', short: 'Program', help: [] },
    toDate: {
      name: 'To date',
      short: 'To date',
      help: [
        'Approved and paid commissions from all imported statements. Pending ones are shown below.',
        'Totals known only from a spreadsheet are left out.',
      ],
    },
    share: {
      name: 'Share of income',
      short: 'Share',
      help: [
        'This program’s part of all commissions to date in the same currency.',
        'Programs that pay in credit are left out.',
      ],
    },
    epc: {
      name: 'EPC, earnings per click',
      short: 'EPC',
      help: [
        'Approved and paid commissions divided by clicks, on the days that click statements and commission statements both cover.',
        'Not known without a click statement. A gap of less than a month between two commission statements counts as a quiet time.',
      ],
    },
    conversion: {
      name: 'Conversion rate',
      short: 'Conversion',
      help: [
        'Referrals who first paid on days that click statements and commission statements both cover, per click on those days. Reversed and refunded ones don’t count.',
        'Not known without a click statement, or where rows name no customers.',
      ],
    },
    value: {
      name: 'Value per referral',
      short: 'Per referral',
      help: [
        'Commissions to date divided by all referrals that converted. It grows while they stay.',
        'Not known where rows name no customers.',
      ],
    },
    referrals: {
      name: 'Active referrals',
      short: 'Active',
      help: [
        'Customers who were still paying on the last day that statements cover; below, those who cancelled or stopped.',
        'Only programs with recurring terms have them.',
      ],
    },
    churn: {
      name: 'Churn per month',
      short: 'Churn',
      help: [
        'Referrals that stopped, divided by the paid months in which one could have: all months of those who stopped, all but the latest month of the others.',
        'Not known until somebody could have stopped.',
      ],
    },
    reversal: {
      name: 'Reversal rate',
      short: 'Reversed',
      help: [
        'Reversed rows as a share of all rows approved, paid or reversed. Amounts taken back by a row of their own are adjustments and don’t count here.',
      ],
    },
  } satisfies Record<string, Explained>,
  /** What the table says in small print, as columns of a copy. */
  copied: {
    coversTo: 'Covers to',
    currency: 'Currency',
    pending: 'Pending',
    clicks: 'Clicks',
    stopped: 'Stopped',
  },
  pending: (amount: string) => `+ ${amount} pending`,
  ofClicks: (clicks: string) => `of ${clicks} clicks`,
  stopped: (count: string) => `${count} stopped`,
  perMonth: (rate: string) => `${rate} a month`,
  back: 'All programs',
  missing: 'There is no such program',
  missingHelp: 'It may have been removed.',
  figures: 'Key figures',
  terms: {
    title: 'Terms',
    start: 'From the start',
    from: (day: string) => `From ${day}`,
    newOnly: 'for customers who come from then on',
    none: 'It pays nothing by these terms.',
  },
  totals: {
    title: 'Commissions by status',
    caption: 'Commissions by kind and status',
    currency: 'Currency',
    note: 'The columns from first order to adjustments are approved or paid, and add up to the sum to date. Pending, held and reversed stand apart.',
    none: 'No commissions yet.',
  },
};

export const programs = words({ en: english, de: german });
