import type { Verdict } from '@/core/referrals/finding.ts';
import { german } from './de/reconciliation.ts';
import { words } from './language.ts';

const agreeing = (count: number, text: string) =>
  count === 1 ? '1 is as the terms say.' : `${text} are as the terms say.`;

/** What a program paid, checked against its terms. */
export const english = {
  title: 'Checked against its terms',
  caption: 'Payments that are not as the terms say',
  note: (day: string) =>
    `What the terms say each referral should have paid, from its first payment up to ${day}, compared with the statements.`,
  help: 'How payments are checked',
  helpSentences: [
    'From a referral’s first payment on, a payment is expected for each month (or billing period), at the rate and plan price of the day. Pending and held payments count as paid; reversed and refunded ones are not asked for.',
    'Missing: nothing came, though later payments did, or the customer cancelled much later. Late: it is due, and the customer does not count as stopped yet. Short and over: not the amount that the terms say, to the cent; any way of rounding counts as right.',
    'No claim is made where the plan price isn’t known, where a customer pays for another period than the terms say, or for days that no statement covers.',
  ],
  noStatement: 'Import a statement of this program first.',
  owed: (count: number, amounts: string) =>
    count === 1
      ? `1 payment is missing or short: ${amounts}.`
      : `${count} payments are missing or short: ${amounts} together.`,
  owedUnknown: (count: number) =>
    count === 1
      ? '1 payment is missing. Its amount is not known.'
      : `${count} payments are missing. Their amounts are not known.`,
  allWell: (count: number, text: string) => `No payment is missing. ${agreeing(count, text)}`,
  nothingChecked: 'No payment could be checked.',
  agreeing,
  unknown: (count: number) =>
    count === 1
      ? '1 payment can’t be checked: its plan price, rate or billing period is not known.'
      : `${count} payments can’t be checked: their plan price, rate or billing period is not known.`,
  notCovered: (count: number) =>
    count === 1
      ? '1 payment would fall on days that no statement covers.'
      : `${count} payments would fall on days that no statement covers.`,
  columns: {
    day: 'Due or paid',
    customer: 'Customer',
    what: 'What',
    expected: 'By the terms',
    paid: 'Came',
    difference: 'Difference',
    article: 'Article',
  },
  verdicts: {
    missing: 'Missing',
    late: 'Late',
    short: 'Short',
    over: 'Over',
  } satisfies Partial<Record<Verdict, string>>,
  kinds: { 'first-order': 'first order', recurring: 'recurring', bonus: 'upgrade bonus', flat: 'flat' },
  again: (ordinal: number) => `, time ${ordinal}`,
  doubtful: 'Several customers share this name, so it may be another’s. Not in the sum.',
  rate: (rate: string, price: string) => `${rate} of ${price}`,
  paidRate: (rate: string) => `at ${rate}`,
  unattributed: 'Not attributed',
  vanished: {
    title: 'No longer in the statements',
    note: 'A later statement covers these days and does not list them. They still count: ask the program, and undo the import that brought them if they are gone for good.',
    day: 'Date',
    customer: 'Customer',
    kind: 'Kind',
    amount: 'Amount',
    missingFrom: 'Missing from',
    more: (count: string) => `And ${count} more that are not listed one by one.`,
  },
};

export const reconciliationText = words({ en: english, de: german });
