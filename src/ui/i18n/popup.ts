import { german } from './de/popup.ts';
import { words } from './language.ts';
export const english = {
  thisMonth: 'This month',
  notReached: 'Not known: no statement reaches this month yet',
  reached: (day: string) => `Statements reach ${day}`,
  before: (amount: string, isToday: boolean) => `${amount} by ${isToday ? 'this' : 'that'} day last month`,
  noBefore: (isToday: boolean) => `Nothing by ${isToday ? 'this' : 'that'} day last month`,
  pending: (amount: string) => `${amount} pending`,
  nextMonth: 'Next month',
  runRate: 'Run rate',
  runRateNote: 'a month, expected',
  timeToday: 'Time today',
  inTab: 'Article in this tab',
  toDate: 'To date',
  next24: 'Next 24 months',
  lifetime: 'Lifetime',
  hourly: 'Per hour',
  projectedHourly: 'Per hour, projected',
  open: 'Open dashboard',
  importStatement: 'Import statement',
};

export const popup = words({ en: english, de: german });
