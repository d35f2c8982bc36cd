import { german } from './de/this-month.ts';
import { words } from './language.ts';
export const english = {
  title: 'This month',
  figures: 'Last month and the run rate',
  booked: (month: string) => `Booked in ${month}`,
  bookedNote: (firstOrder: string, recurring: string) => `First order ${firstOrder}, recurring ${recurring}`,
  notReached: 'Not known: no statement covers any of it',
  beside: (month: string) => `Other commissions in ${month}`,
  flat: (amount: string) => `flat ${amount}`,
  bonus: (amount: string) => `bonus ${amount}`,
  adjustment: (amount: string) => `adjustments ${amount}`,
  besideNote: 'Not part of what repeats',
  runRate: 'Run rate',
  runRateNote: 'What active referrals are expected to bring this month',
  below: (amount: string, month: string) =>
    `The run rate is ${amount} below what ${month} booked in first order and recurring.`,
  above: (amount: string, month: string) =>
    `The run rate is ${amount} above what ${month} booked in first order and recurring.`,
  equal: (month: string) => `The run rate is exactly what ${month} booked in first order and recurring.`,
  once: (amount: string) => `First orders (${amount}) are paid once, so the run rate leaves them out.`,
  more: (amount: string, month: string) => `Recurring is expected ${amount} above ${month}.`,
  less: (amount: string, month: string) => `Recurring is expected ${amount} below ${month}.`,
  unknown: 'The run rate is not known yet.',
  incomplete: (program: string, day: string, month: string) =>
    `${program}: statements reach ${day}, so ${month} may be incomplete.`,
};

export const thisMonth = words({ en: english, de: german });
