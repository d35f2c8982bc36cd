import type { KindWords } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

/** As its own exports name them. https://gumroad.com/api#payouts */
const kinds: KindWords = {
  'Affiliate Credit': 'first-order',
  Sale: 'ignore',
  'Full Refund': 'ignore',
  'Partial Refund': 'ignore',
  Chargeback: 'ignore',
  'PayPal Refund': 'ignore',
  'Stripe Connect Refund': 'ignore',
  'PayPal Connect Affiliate Fees': 'ignore',
  'Stripe Connect Affiliate Fees': 'ignore',
  'PayPal Payouts': 'ignore',
  'Stripe Connect Payouts': 'ignore',
  Credit: 'ignore',
  'Technical Adjustment': 'ignore',
  'Payout Fee': 'fee',
};

export const gumroad: Network = {
  id: 'gumroad',
  name: 'Gumroad',
  /** `/a/123`, or a product with the affiliate's number. */
  link: (url) => {
    if (!isOn(url, 'gumroad.com', 'gum.co')) return null;
    const affiliate = /^\/a\/(\d+)(\/|$)/.exec(url.pathname)?.[1] ?? param(url, 'affiliate_id', 'a');
    return affiliate !== null && /^\d+$/.test(affiliate) ? hosted(affiliate) : null;
  },
  /** Its shortener leads to its own pages. */
  leadsOn: (url) => isOn(url, 'gum.co'),
  subIds: null,
  instead: 'by-hand',
  statements: [
    {
      id: 'gumroad-payout',
      name: 'Gumroad payout',
      has: ['Type', 'Date', 'Purchase ID', 'Item Name', 'Net Total'],
      columns: {
        date: 'Date',
        customer: null,
        kind: 'Type',
        planPrice: null,
        amount: 'Net Total',
        status: null,
        externalId: null,
        subId: null,
        product: 'Item Name',
      },
      settings: { values: { kind: kinds } },
      note: 'Only its affiliate credits are commissions; the sales of your own shop, their refunds and fees are left out.',
    },
  ],
};
