import { german } from './de/explained.ts';
import { words } from './language.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What a projection rests on, taken apart. */
export const english = {
  show: 'Show what it rests on, figure by figure',
  hide: 'Hide what it rests on',
  making: 'Working out the parts of the projection',
  referrals: {
    title: 'Present referrals',
    note: 'What each is still expected to pay. They add up to “Present referrals” and “Their upgrades” in the next 24 months.',
    none: 'No referral is paying now.',
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
      none: 'All assumption: none of its customers has been seen yet.',
      most: (customers: number) => `Mostly assumption: ${counted(customers, 'referral', 'referrals')}.`,
      some: (customers: number) =>
        `Part assumption, part your own records: ${counted(customers, 'referral', 'referrals')}.`,
      little: (customers: number) =>
        `Mostly your own records: ${counted(customers, 'referral', 'referrals')}.`,
    },
    share: (share: string, prior: string) =>
      `The assumed average of ${prior} months still weighs about ${share}.`,
    others: (count: number) =>
      `${counted(count, 'customer', 'customers')} of your other programs count for a quarter each, for at most 30 in all.`,
    lifetime: (months: string) => `Expected: ${months} months on average, counting at most 120.`,
    fit: {
      agrees: 'Where five or more customers were seen, it agrees with what was observed.',
      below:
        'Where five or more customers were seen, fewer stay than expected: the projection may be too high.',
      above:
        'Where five or more customers were seen, more stay than expected: the projection may be too low.',
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
    interval: '95 % interval',
    atRisk: 'Seen so far',
    payments: (renewals: number) => `after ${renewals}`,
    band: 'Share of customers who still pay. The band holds 8 of 10 cases.',
    caption: 'Share of customers who still pay, by renewals made',
    describe: (program: string) => `Share of customers of ${program} who still pay, by renewals made`,
    help: 'How long customers stay',
    helpSentences: [
      'Observed: the share of customers who made that many renewals, by the Kaplan-Meier estimate, which leaves out nobody who is still paying. Its interval holds the true share in 95 of 100 cases.',
      'Expected: the curve that projections use. It weighs an assumed average, which you can set for the program, against your own records. It flattens because those who have stayed long tend to stay.',
      'Beyond the months seen so far it rests on the assumption, however many customers there are.',
    ],
  },
  traffic: {
    title: 'Future referrals',
    note: (program: string) => `From this article’s readers, for ${program}.`,
    kinds: { views: 'Views per 30 days', clicks: 'Clicks per 30 days' },
    none: 'Neither views nor clicks are counted, so this rests on the referrals so far and the time since publication.',
    seen: 'Counted',
    fitted: 'Fitted and expected',
    month: 'Month',
    monthOf: (month: number) => `Month ${month}`,
    band: 'For the months ahead, the band holds 8 of 10 cases.',
    describe: (kind: string) => `${kind}: counted, fitted, and the next twelve`,
    help: 'How traffic is fitted',
    helpSentences: [
      'The shape is the same for every article: a launch spike, then a plateau that fades by 4 % a month. Only its level is the article’s own, and the latest months count most.',
      'dev.to counts one signed-out reader in ten and counts them tenfold, so a single month says little.',
      'How many readers become referrals is drawn towards what your other articles show.',
    ],
    rates: 'Rates it rests on',
    rate: 'Rate',
    here: 'Seen here',
    usual: 'Your other articles',
    used: 'Used',
    names: { clicks: 'Clicks from views', referrals: 'Referrals from' },
    per: { view: 'views', click: 'clicks', launch: 'launch months of traffic' },
    seenRate: (events: string, exposure: string) => `${events} of ${exposure}`,
    oneIn: (count: string) => `1 in ${count}`,
    eachLaunch: (count: string) => `${count} in one`,
    weight: (text: string, exposure: string) => `${text}, as sure as ${exposure}`,
    expected: (referrals: string, worth: string) =>
      `Expected in the next 24 months: ${referrals} referrals, worth ${worth}.`,
    ifOneMore: (referrals: string) =>
      `One more referral from the readers so far would make that ${referrals}`,
    ifTwice: (referrals: string) => `twice the readers in the last month counted, ${referrals}`,
  },
  hour: {
    title: 'One more hour',
    note: 'What the next hour would bring, without the customers you already have.',
    fresh: 'On a new article like this one',
    freshNote: (hours: string) =>
      `Its first 24 months, if it takes ${hours} as this one did and finds a number of readers halfway between this one and your others.`,
    freshUnknown:
      'Not known: the hours of this article are missing or too few, or what brings it referrals is missing.',
    upkeep: 'On the upkeep of this one',
    upkeepNeeds: (share: string, target: string) =>
      `Nobody knows how many readers that brings. It pays your ${target} if it brings ${share} more new referrals in 24 months than expected anyway.`,
    upkeepUnknown:
      'Not known: without your hourly rate or future referrals there is nothing to compare it with.',
  },
};

export const explained = words({ en: english, de: german });
