import type { KindWords, StatusWords } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { hinted, hosted, param } from './shapes.ts';

const kinds: KindWords = { lead: 'flat', click: 'flat', referral: 'flat', custom: 'adjustment' };
const statuses: StatusWords = {
  pending: 'pending',
  processed: 'approved',
  paid: 'paid',
  hold: 'held',
  refunded: 'reversed',
  duplicate: 'reversed',
  fraud: 'reversed',
  canceled: 'reversed',
};
const payoutStatuses: StatusWords = {
  pending: 'pending',
  processing: 'pending',
  processed: 'approved',
  sent: 'paid',
  completed: 'paid',
  failed: 'reversed',
  canceled: 'reversed',
  hold: 'held',
};
const events = ['Date', 'Event', 'Link', 'Customer', 'Referrer'];
/** A masked address is all that a row says about its customer; several people may share one. */
const eventColumns = {
  date: 'Date',
  customer: 'Customer',
  link: 'Link',
  referrer: ['Referrer URL', 'Referrer'],
  status: null,
  externalId: null,
  subId: null,
  clicks: null,
  product: null,
};

/** `refer.brand.com/key`, or `via` on the brand's own pages; one link for each article. */
export const dub: Network = {
  id: 'dub',
  name: 'Dub',
  link: (url) => {
    if (param(url, 'dub_id') !== null) return hosted(param(url, 'via'));
    const key = /^\/([^/]+)\/?$/.exec(url.pathname)?.[1];
    if (url.hostname.startsWith('refer.') && key) return { partnerId: key, subId: null, common: true };
    return hinted(url, 'via');
  },
  subIds: null,
  instead: 'one-link',
  statements: [
    {
      id: 'dub-commissions',
      name: 'Dub commissions',
      has: ['id', 'type', 'amount', 'earnings', 'status', 'invoiceId', 'customerId'],
      columns: {
        date: 'createdAt',
        customer: 'customerId',
        kind: 'type',
        planPrice: 'amount',
        amount: 'earnings',
        currency: 'currency',
        status: 'status',
        externalId: 'id',
        subId: null,
        product: null,
      },
      settings: { values: { kind: kinds, status: statuses } },
      sales: { words: ['sale'], otherwise: 'recurring' },
    },
    {
      id: 'dub-payouts',
      name: 'Dub payouts',
      has: ['id', 'amount', 'status', 'periodStart', 'periodEnd', 'initiatedAt'],
      columns: {
        date: 'periodStart',
        customer: null,
        kind: null,
        planPrice: null,
        amount: 'amount',
        currency: 'currency',
        status: 'status',
        externalId: 'id',
      },
      settings: { defaultKind: 'payout', values: { status: payoutStatuses } },
      note: 'Its rows are payments of commissions, not commissions.',
    },
    {
      id: 'dub-sales',
      name: 'Dub sales events',
      has: [...events, 'Sale Amount'],
      columns: { ...eventColumns, kind: null, planPrice: 'Sale Amount', amount: null },
      settings: { defaultKind: 'ignore' },
      note: 'It says what customers paid, not what you earned. Import the commissions export instead.',
    },
    {
      id: 'dub-leads',
      name: 'Dub lead events',
      has: events,
      columns: { ...eventColumns, kind: null, planPrice: null, amount: null },
      settings: { defaultKind: 'sign-up' },
    },
    {
      id: 'dub-clicks',
      name: 'Dub click events',
      has: ['Date', 'Link', 'Referrer', 'Country', 'Device'],
      columns: { ...eventColumns, kind: null, customer: null, planPrice: null, amount: null },
      settings: { defaultKind: 'click' },
      note: 'One row is one click.',
    },
  ],
};
