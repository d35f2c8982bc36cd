import { vi } from 'vitest';
import type { LooseItem } from '@/core/attribution/loose.ts';
import type { Commission } from '@/core/ledger/commission.ts';
import type { LooseGroupView, ReferralView, TieView } from '@/db/live/types.ts';
import type { Services } from '@/services/types.ts';
import { referralOf } from '../../support/referrals.ts';

/** A settled recurring commission of no article. */
export function commission(parts: Partial<Commission> = {}): Commission {
  return {
    key: 'r1',
    programId: 'global-api',
    kind: 'recurring',
    status: 'paid',
    amount: 400,
    currency: 'USD',
    day: '2026-06-01',
    month: '2026-06',
    customer: 'M.',
    planPrice: 5000,
    subId: null,
    coupon: null,
    link: null,
    referrer: null,
    landingPage: null,
    product: null,
    externalId: null,
    payoutId: null,
    adjusts: null,
    line: 2,
    referralId: '["global-api","M.",1]',
    articleId: null,
    attribution: null,
    looseIn: null,
    ...parts,
  };
}

export function referral(parts: Partial<ReferralView> = {}): ReferralView {
  return {
    ...referralOf({ id: '["global-api","M.",1]', programId: 'global-api', rows: 5, toDate: { USD: 2000 } }),
    ...{ payments: 5, lastPaymentOn: '2026-11-01', program: 'Global API', state: 'active' },
    ...parts,
  };
}

/** Attribution that succeeds whatever it is asked. */
export function fakeAttribution() {
  const step = async () => ({ before: [], after: [] });
  return {
    settle: vi.fn<Services['attribution']['settle']>(step),
    regroup: vi.fn<Services['attribution']['regroup']>(step),
    ungroup: vi.fn<Services['attribution']['ungroup']>(step),
    revert: vi.fn<Services['attribution']['revert']>(async () => {}),
  };
}

/** No rule is read; adding and removing succeed. */
export function fakeRules() {
  return {
    preview: vi.fn<Services['rules']['preview']>(async ({ fileName }) => ({
      fileName,
      rules: [],
      skipped: [],
    })),
    add: vi.fn<Services['rules']['add']>(async () => 'file'),
    remove: vi.fn<Services['rules']['remove']>(async () => {}),
  };
}

/** Two unattributed rows of customer M., 8.00 together. */
export function looseItem(parts: Partial<LooseItem> = {}): LooseItem {
  return {
    id: 'm',
    programId: 'global-api',
    customer: 'M.',
    order: null,
    of: { keys: ['r1', 'r2'] },
    rows: 2,
    tie: null,
    amounts: { USD: 800 },
    firstDay: '2026-06-01',
    lastDay: '2026-07-01',
    ...parts,
  };
}

export function looseGroup(parts: Partial<LooseGroupView> = {}): LooseGroupView {
  return {
    id: 'm',
    programId: 'global-api',
    program: 'Global API',
    tie: null,
    items: [looseItem()],
    amounts: { USD: 800 },
    rows: 2,
    firstDay: '2026-06-01',
    lastDay: '2026-07-01',
    suggestions: [],
    ...parts,
  };
}

/** Rows with the sub-ID my-tag belong to the first article. */
export const tie: TieView = {
  id: 'tie',
  programId: 'global-api',
  program: 'Global API',
  field: 'subId',
  value: 'my-tag',
  articleId: 'devto:1',
  decidedAt: Date.UTC(2026, 5, 20),
};
