import { german } from './de/rates.ts';
import { words } from './language.ts';

const ratesIn = (count: number, text: string) => (count === 1 ? '1 rate' : `${text} rates`);

export const english = {
  title: 'Exchange rates',
  note: (currency: string) =>
    `Amounts are shown in ${currency}. Those of each month are converted at that month’s rate; a month without one uses the latest before it. What is still to come uses the newest.`,
  none: (currency: string) => `All your amounts are in ${currency}: no rates are needed now.`,
  caption: 'Months with amounts in other currencies, and their rates',
  month: 'Amounts of',
  currencyIn: (currency: string, month: string) => `${currency}, ${month}`,
  rate: 'Rate',
  basis: 'Source',
  action: 'Your own',
  missing: 'No rate',
  missingHelp: 'Shown apart until there is one',
  given: 'Given for this month',
  of: (month: string) => `Of ${month}`,
  inverse: (month: string) => `The other way round, of ${month}`,
  cross: (month: string) => `Through a third currency, of ${month}`,
  one: (currency: string, rate: string, to: string) => `1 ${currency} = ${rate} ${to}`,
  used: (one: string, month: string) => `${one} (${month})`,
  converted: (used: string) => `Converted at ${used}.`,
  showAll: (count: string) => `Show all ${count}`,
  enter: 'Enter a rate',
  enterFor: (currency: string, month: string) => `Enter a rate for ${currency}, ${month}`,
  form: {
    title: 'Enter a rate',
    currency: 'Currency',
    month: 'Month',
    monthHint: 'Like 2026-05.',
    rate: (currency: string, to: string) => `1 ${currency || '…'} in ${to}`,
    rateHint: 'Like 1.08. The mean of the month, as your bank or central bank gives it.',
    save: 'Save rate',
    saved: (used: string) => `Saved: ${used}.`,
    badCurrency: 'Not another currency’s code. Use three letters, like EUR.',
    badMonth: 'Not a month. Use year and month, like 2026-05.',
    badRate: 'Not a rate. Use a number above 0, like 1.08.',
  },
  entered: 'Entered by hand',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} was removed.`,
  file: {
    title: 'From a file',
    help: 'CSV with month (or date), from, to and rate in any order; or the European Central Bank’s table (eurofxref-hist.csv). If it has several days of a month, their mean counts. The file is read here and sent nowhere.',
    choose: 'Choose a file of rates',
    reading: 'Reading the file…',
    found: (count: number, text: string, from: string, to: string) =>
      `${ratesIn(count, text)}, ${from} to ${to}`,
    nothing: 'No rate in it could be read.',
    fates: {
      new: (count: string) => `${count} new`,
      updates: (count: string) => `${count} changed`,
      same: (count: string) => `${count} the same as before`,
      older: (count: string) => `${count} from fewer days than those you have: left out`,
    },
    problems: (count: string) => `${count} could not be read and are left out`,
    problem: (line: string, message: string) => `Line ${line}: ${message}`,
    more: (count: string) => `and ${count} more`,
    publish: 'Import rates',
    cancel: 'Cancel',
    published: (count: number, text: string, name: string) =>
      count === 1 ? `1 rate from ${name} was saved.` : `${text} rates from ${name} were saved.`,
    kept: 'Files',
    of: (count: number, text: string, currencies: string, from: string, to: string) =>
      `${ratesIn(count, text)} of ${currencies} currencies, ${from} to ${to}`,
  },
};

export const rates = words({ en: english, de: german });
