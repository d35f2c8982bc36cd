import { german } from './de/timeline.ts';
import { words } from './language.ts';

/** All that happened to one article, on one axis of time. */
export const english = {
  title: 'Month by month',
  help: [
    'Settled commissions of each calendar month, with the clicks and new customers that belong to them, your hours, and when links were changed.',
    'The hatched month is not over. A gap means that no statement covers that month: it is not zero.',
    'Edits are changes of affiliate links, on the day they were seen.',
  ],
  caption: 'This article month by month, newest first',
  month: 'Month',
  total: 'Commissions',
  lanes: {
    money: 'Commissions',
    clicks: 'Clicks',
    conversions: 'Conversions',
    hours: 'Hours',
    edits: 'Edits',
  },
  series: {
    firstOrder: 'First order',
    recurring: 'Recurring',
    other: 'Other',
    hours: 'Hours of writing',
    tended: 'Hours of maintenance',
    published: 'Published',
  },
  soFar: (month: string) => `${month}, so far`,
  publishedIn: (month: string) => `${month}, published`,
  describe: (months: number, from: string, to: string) =>
    `Commissions, clicks, conversions, hours and edits of ${months === 1 ? '1 month' : `${months} months`}, ${from} to ${to}. Arrow keys read them out.`,
  leftOut: (amount: string) =>
    `${amount} from a spreadsheet’s total is left out here: the months it belongs to are not known.`,
};

export const timeline = words({ en: english, de: german });
