import type { Referral } from '@/core/referrals/referral.ts';

/** A referral that pays 4.00 of 50.00 a month and has paid once, with the given parts. */
export function referralOf(parts: Partial<Referral> = {}): Referral {
  return {
    id: 'r',
    programId: 'p',
    customer: 'M.',
    ordinal: 1,
    articleId: null,
    attribution: null,
    loose: null,
    rows: 1,
    toDate: { USD: 400 },
    pending: {},
    firstDay: '2026-06-01',
    paidOn: [],
    payments: 1,
    lastPaymentOn: '2026-06-01',
    cancellations: [],
    cancelledOn: null,
    converted: true,
    periodCommission: 400,
    currency: 'USD',
    periodMonths: 1,
    planPrice: 5000,
    planChanges: [],
    conflicts: [],
    ambiguous: [],
    ...parts,
  };
}
