import { normalPoints } from '@/core/projection/chance.ts';
import { COURSES } from '@/core/projection/places.ts';
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

/**
 * By what a course's walk multiplies traffic on average `months` ahead, where nothing else is unsure: a standard
 * deviation of .25 a month in the logarithm from month 3 on, over the points that stand for a normal number.
 */
export function walked(months: number): number {
  const deviation = 0.25 * Math.sqrt(Math.max(0, months - 3));
  const factors = normalPoints(COURSES).map((z) => Math.exp(deviation * z));
  return factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
}

/** An article with no referrals, none to come and nothing pending. */
export function article(given: Partial<ArticleOutlook> = {}): ArticleOutlook {
  return { articleId: 'a', active: [], channels: [], pending: [], earned: 0, breakEvenAt: null, ...given };
}
