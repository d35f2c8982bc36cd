import type { Opening } from '@/core/opening/opening.ts';
import { german } from './de/month-totals.ts';
import { words } from './language.ts';

const states: Record<Opening['state'], string> = {
  counts: 'Counts',
  replaced: 'Replaced by statements',
  older: 'Replaced by a later total',
  within: 'Included in your spreadsheet’s totals',
};

export const english = {
  title: 'Monthly totals',
  note: 'For a program whose dashboard shows only totals: “June, 68 first order, 310 recurring”. They count until statements cover the month. How much of a total will recur is not known.',
  caption: 'Monthly totals, newest first',
  month: 'Month',
  program: 'Program',
  article: 'Article',
  allArticles: 'All articles',
  firstOrder: 'First order',
  recurring: 'Recurring',
  conversions: 'New customers',
  state: 'State',
  states,
  of: (amount: string) => `of ${amount}`,
  add: 'Add month',
  added: (month: string, program: string) => `${month} of ${program} was added.`,
  pickProgram: 'Choose a program',
  noProgram: 'Choose the program that paid it.',
  noPrograms: 'Monthly totals belong to a program. Add the program first.',
  toPrograms: 'Add a program',
  badAmount: 'Not an amount. Use a number, like 68 or 68.50.',
  badCount: 'Not a count. Use a whole number, like 4.',
  nothing: 'Enter first orders, recurring commissions or new customers.',
  unknownHint: 'Leave empty what is not known.',
};

export const monthTotals = words({ en: english, de: german });
