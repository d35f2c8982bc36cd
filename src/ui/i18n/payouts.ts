import type { PayoutVerdict } from '@/core/ledger/payout-rows.ts';
import { german } from './de/payouts.ts';
import { words } from './language.ts';
export const english = {
  title: 'Payouts',
  note: 'What was paid out, compared with what the statements say was earned. Only programs whose statements list payouts.',
  caption: (program: string, currency: string) => `Payouts of ${program} in ${currency}, by month`,
  month: 'Month',
  settled: 'Earned',
  paidOut: 'Paid out',
  fees: 'Fees',
  balance: 'Still owed',
  balanced: (program: string, amount: string) =>
    `${program}: everything its statements call paid, ${amount}, has been paid out.`,
  missing: (program: string, marked: string, out: string, difference: string) =>
    `${program}: its statements call ${marked} paid, but its payouts and fees come to ${out}. ${difference} is missing from the payouts.`,
  beyond: (program: string, marked: string, out: string, difference: string) =>
    `${program}: its payouts and fees come to ${out}, ${difference} more than the ${marked} that its statements call paid. Import the statements of those commissions.`,
  underWay: (amount: string) => `${amount} is on its way.`,
  rows: {
    title: 'Payouts, one by one',
    note: 'Each payout, compared with the commissions whose statements name it. Only approved and paid commissions count; fees withheld from a payout are part of it.',
    payout: 'Payout',
    sent: 'Date',
    commissions: 'Commissions',
    stated: 'They come to',
    amount: 'Paid out',
    difference: 'Difference',
    result: 'Result',
    verdicts: {
      ties: 'Agrees',
      short: 'Too little was paid',
      over: 'Commissions are missing',
      unlisted: 'The payout is in no statement',
      failed: 'The payout failed',
      'other-currency': 'Paid in another currency',
    } satisfies Record<PayoutVerdict, string>,
    caption: (payout: string, currency: string) => `Commissions in ${payout}, in ${currency}`,
    day: 'Date',
    customer: 'Customer',
    id: 'Id',
    kind: 'Kind',
    status: 'Status',
    commission: 'Commission',
  },
};

export const payoutsText = words({ en: english, de: german });
