import type { Network } from './network.ts';
import { hinted } from './shapes.ts';

/** One link (token) for each article. */
export const rewardful: Network = {
  id: 'rewardful',
  name: 'Rewardful',
  link: (url) => hinted(url, 'via'),
  subIds: null,
  instead: 'one-link',
  statements: [
    {
      id: 'rewardful-commissions',
      name: 'Rewardful commissions',
      has: ['id', 'amount', 'state', 'due_at', 'paid_at', 'campaign_name'],
      columns: {
        date: ['created_at', 'sale_charged_at'],
        customer: 'referral_id',
        kind: null,
        planPrice: 'sale_amount_cents',
        amount: 'amount',
        currency: 'currency',
        status: 'state',
        externalId: 'id',
        subId: null,
        product: null,
        link: 'link_url',
      },
      settings: {
        amountUnit: 'minor',
        values: { status: { pending: 'pending', due: 'approved', paid: 'paid', voided: 'reversed' } },
      },
      sales: { words: 'all', otherwise: 'recurring' },
    },
  ],
};
