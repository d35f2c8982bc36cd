import type { StatusWords } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { hinted, isOn, marked } from './shapes.ts';

const statuses: StatusWords = {
  Accepted: 'approved',
  'In Review': 'pending',
  Pending: 'pending',
  Paid: 'paid',
  Rejected: 'reversed',
  Void: 'reversed',
};

export const lemonsqueezy: Network = {
  id: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  link: (url) => (isOn(url, 'lemonsqueezy.com') ? marked(url, ['aff']) : hinted(url, 'aff')),
  subIds: null,
  instead: 'by-hand',
  statements: [
    {
      id: 'lemonsqueezy-referrals',
      name: 'Lemon Squeezy referrals',
      has: ['Date', 'Order', 'Program', 'Status', 'Order total', 'Commission'],
      columns: {
        date: 'Date',
        customer: null,
        kind: null,
        planPrice: 'Order total',
        amount: 'Commission',
        status: 'Status',
        externalId: 'Order',
        subId: null,
        product: null,
      },
      settings: { defaultCurrency: 'USD', values: { status: statuses } },
      sales: { words: 'all', otherwise: 'first-order' },
      note: 'Commissions count before the fee of the payout.',
    },
  ],
};
