import { german } from './de/payouts.ts';
import { words } from './language.ts';
export const english = {
  title: 'Payouts',
  note: 'What was paid out, held against what the statements say was earned. Only programs whose statements list payouts.',
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
};

export const payoutsText = words({ en: english, de: german });
