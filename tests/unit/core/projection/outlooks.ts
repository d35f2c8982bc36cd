import type { ActiveReferral, ArticleOutlook, ProgramOutlook } from '@/core/projection/types.ts';

/** A program with nothing seen, approving nine of ten. */
export function program(given: Partial<ProgramOutlook> = {}): ProgramOutlook {
  const unseen = { churnedAt: [], activeWithPayments: [], meanLifetimeMonths: 14, approvalChance: 0.9 };
  return { programId: 'p', ...unseen, ...given };
}

/** A monthly referral of 4.00 with one payment, the next due in month 1. */
export function referral(given: Partial<ActiveReferral> = {}): ActiveReferral {
  const monthly = { payments: 1, commission: 400, firstDueMonth: 1, periodMonths: 1, paymentsLeft: null };
  return { programId: 'p', ...monthly, ...given };
}

/** An article with no referrals and nothing pending. */
export function article(given: Partial<ArticleOutlook> = {}): ArticleOutlook {
  return { articleId: 'a', active: [], pending: [], earned: 0, breakEvenAt: null, ...given };
}
