import { vi } from 'vitest';
import type { ReferralView } from '@/db/live/types.ts';
import type { Services } from '@/services/types.ts';

export function referral(parts: Partial<ReferralView> = {}): ReferralView {
  return {
    id: '["global-api","M.",1]',
    programId: 'global-api',
    program: 'Global API',
    customer: 'M.',
    ordinal: 1,
    articleId: null,
    articleTitle: null,
    attribution: null,
    state: 'active',
    firstDay: '2026-06-01',
    payments: 5,
    lastPaymentOn: '2026-11-01',
    cancellations: [],
    cancelledOn: null,
    converted: true,
    periodCommission: 400,
    currency: 'USD',
    periodMonths: 1,
    planPrice: 5000,
    planChanges: [],
    conflicts: [],
    toDate: 2000,
    pending: 0,
    ...parts,
  };
}

/** Attribution that succeeds whatever it is asked. */
export function fakeAttribution() {
  return { attribute: vi.fn<Services['attribution']['attribute']>(async () => {}) };
}
