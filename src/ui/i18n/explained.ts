import { german } from './de/explained.ts';
import { words } from './language.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What a projection rests on, taken apart. */
export const english = {
  show: 'Show what it rests on, figure by figure',
  hide: 'Hide what it rests on',
  making: 'Taking the projection apart',
  referrals: {
    title: 'Referrals there now',
    note: 'What each is still expected to pay. They add up to “Referrals there now” and “Their upgrades” of the next 24 months.',
    none: 'No referral pays now.',
    caption: 'Referrals and the payments expected of them',
    customer: 'Customer',
    program: 'Program',
    made: 'Payments made',
    each: 'A payment brings',
    in24: 'Payments in 24 months',
    in120: 'Up to 120 months',
    worth: 'Worth in 24 months',
    fromTotals: (count: number) => `${counted(count, 'customer', 'customers')}, known from totals`,
  },
  retention: {
    title: (program: string) => `How long customers of ${program} stay`,
    every: (months: number) =>
      months === 12 ? 'Plans billed yearly' : `Plans billed every ${months} months`,
    weight: {
      none: 'All assumption: none of its customers were seen yet.',
      most: (customers: number) => `Mostly assumption: ${counted(customers, 'referral', 'referrals')}.`,
      some: (customers: number) =>
        `Part assumption, part your own records: ${counted(customers, 'referral', 'referrals')}.`,
      little: (customers: number) =>
        `Mostly your own records: ${counted(customers, 'referral', 'referrals')}.`,
    },
    share: (share: string, prior: string) =>
      `The assumed average of ${prior} months still weighs about ${share}.`,
    others: (count: number) =>
      `${counted(count, 'customer', 'customers')} of your other programs count for a quarter each, and for 30 at most.`,
    lifetime: (months: string) => `Expected: ${months} months on average, counted up to 120.`,
    fit: {
      agrees: 'As far as five or more were seen, it agrees with what was observed.',
      below: 'Fewer stay than expected, as far as five or more were seen: the projection may be too high.',
      above: 'More stay than expected, as far as five or more were seen: the projection may be too low.',
    },
    change: (active: number, stops: string, pay: string) =>
      active === 1
        ? `What would change it: if the active one stopped now, ${stops} months; if it pays once more, ${pay}.`
        : `What would change it: if the one who has paid longest stopped now, ${stops} months; if all ${active} active ones pay once more, ${pay}.`,
    expected: 'Expected',
    assumed: 'Assumed before anyone was seen',
    observed: 'Observed',
    range: 'Range',
    renewals: 'Renewals',
    interval: '95 % of it',
    atRisk: 'Seen so far',
    payments: (renewals: number) => `after ${renewals}`,
    band: 'Share of customers who still pay. The band holds 8 cases of 10.',
    caption: 'Share of customers who still pay, by renewals made',
    describe: (program: string) => `Share of customers of ${program} who still pay, by renewals made`,
    help: 'How long customers stay',
    helpSentences: [
      'Observed: the share that made so many renewals, counted by Kaplan and Meier, who leave nobody out that still pays. Its interval holds the true share in 95 cases of 100.',
      'Expected: the curve that projections use. It weighs an assumed average, which you can set with the program, against your own records. Sorting makes it flatten: those who stayed long tend to stay.',
      'What lies beyond the months seen rests on the assumption, however many customers there are.',
    ],
  },
  traffic: {
    title: 'Referrals still to come',
    note: (program: string) => `By this article’s readers, for ${program}.`,
    kinds: { views: 'Views a month of 30 days', clicks: 'Clicks a month of 30 days' },
    none: 'Neither views nor clicks are counted, so this rests on the referrals that came and on the time since publication.',
    seen: 'Counted',
    fitted: 'Fitted and expected',
    month: 'Month',
    monthOf: (month: number) => `Month ${month}`,
    band: 'Ahead, the band holds 8 cases of 10.',
    describe: (kind: string) => `${kind}: counted, fitted, and the next twelve`,
    help: 'How traffic is fitted',
    helpSentences: [
      'The shape is the same for every article: a launch spike, then a plateau that fades by 4 % a month. Only its level is this article’s own, and the latest months count most.',
      'dev.to counts one signed-out reader in ten and counts them tenfold, so a single month says little.',
      'How many come of so many readers is drawn to what your other articles show.',
    ],
    rates: 'Rates it rests on',
    rate: 'Rate',
    here: 'Seen here',
    usual: 'Your other articles',
    used: 'Used',
    names: { clicks: 'Clicks of views', referrals: 'Referrals of' },
    per: { view: 'views', click: 'clicks', launch: 'launch months of traffic' },
    seenRate: (events: string, exposure: string) => `${events} of ${exposure}`,
    oneIn: (count: string) => `1 in ${count}`,
    eachLaunch: (count: string) => `${count} in one`,
    weight: (text: string, exposure: string) => `${text}, as sure as ${exposure}`,
    expected: (referrals: string, worth: string) =>
      `Expected in the next 24 months: ${referrals} referrals, worth ${worth}.`,
    ifOneMore: (referrals: string) =>
      `One referral more from the readers so far would make that ${referrals}`,
    ifTwice: (referrals: string) => `twice the readers in the last month counted, ${referrals}`,
  },
  hour: {
    title: 'One more hour',
    note: 'What the next hour would bring. Customers you have already are not in it.',
    fresh: 'On a new article like this one',
    freshNote: (hours: string) =>
      `Its first 24 months, if it takes ${hours} as this one did and finds readers halfway between this one and your others.`,
    freshUnknown:
      'Not known: the hours of this article are missing or too few, or what brings it referrals is missing.',
    upkeep: 'On the upkeep of this one',
    upkeepNeeds: (share: string, target: string) =>
      `How many readers that brings nobody knows. It pays your ${target} if it brings ${share} more new referrals in 24 months than are expected anyway.`,
    upkeepUnknown:
      'Not known: without your hourly rate, or without referrals still to come, there is nothing to hold it against.',
  },
};

export const explained = words({ en: english, de: german });
