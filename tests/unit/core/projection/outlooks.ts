import type {
  ActiveReferral,
  ArticleOutlook,
  Channel,
  Clock,
  ProgramOutlook,
} from '@/core/projection/types.ts';

/** A program with nothing seen, approving nine of ten; customers given are billed every month. */
export function program({
  churnedAt = [],
  activeWithPayments = [],
  capped = [],
  ...given
}: Partial<ProgramOutlook & Omit<Clock, 'periodMonths'>> = {}): ProgramOutlook {
  return {
    programId: 'p',
    clocks: [{ periodMonths: 1, churnedAt, activeWithPayments, capped }],
    meanLifetimeMonths: 14,
    approvalChance: 0.9,
    upgrades: { upgraded: 0, months: 0 },
    ...given,
  };
}

/** A monthly referral of 4.00 with one payment, the next due in month 1, that has upgraded already. */
export function referral(given: Partial<ActiveReferral> = {}): ActiveReferral {
  return {
    programId: 'p',
    payments: 1,
    unseen: 0,
    commission: 400,
    upgrade: null,
    firstDueMonth: 1,
    periodMonths: 1,
    paymentsLeft: null,
    ...given,
  };
}

/** One launch month old, 500 views a launch month, one referral in 250: 7.50 first, 4.00 a month from then on. */
export function channel(given: Partial<Channel> = {}): Channel {
  return {
    programId: 'p',
    kind: 'views',
    age: 1,
    unreported: 0,
    level: 500,
    spread: 0.8,
    rates: [{ events: 2, exposure: 500 }],
    plans: [{ first: 750, commission: 400, upgrade: null }],
    periodMonths: 1,
    paymentsCap: null,
    ...given,
  };
}

/** An article with no referrals, none to come and nothing pending. */
export function article(given: Partial<ArticleOutlook> = {}): ArticleOutlook {
  return { articleId: 'a', active: [], channels: [], pending: [], earned: 0, breakEvenAt: null, ...given };
}
