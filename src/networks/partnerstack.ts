import type { Network } from './network.ts';
import { hosted, isOn, marked, param } from './shapes.ts';

const sids = ['sid', 'sid1', 'sid2', 'sid3'];
const hosts = ['grsm.io', 'partnerlinks.io', 'try.drip.com', 'get.keap.com'];

export const partnerstack: Network = {
  id: 'partnerstack',
  name: 'PartnerStack',
  link: (url) => {
    // The network's own pages.
    if (/^(www\.)?partnerlinks\.io$/.test(url.hostname)) return null;
    if (!isOn(url, ...hosts)) return marked(url, ['ps_partner_key', 'gspk'], sids);
    const key = /^\/([^/]+)/.exec(url.pathname)?.[1];
    return key === undefined ? null : hosted(key, param(url, ...sids));
  },
  leadsOn: (url) => isOn(url, ...hosts),
  subIds: { params: sids, maxLength: 255, charset: /^[ -~]+$/ },
  statements: [
    {
      id: 'partnerstack-rewards',
      name: 'PartnerStack rewards',
      has: ['key', 'created_at', 'amount', 'reward_status', 'customer_key'],
      columns: {
        date: 'created_at',
        customer: 'customer_key',
        kind: null,
        planPrice: 'transaction_amount',
        amount: 'amount',
        currency: 'currency',
        status: 'reward_status',
        externalId: 'key',
        subId: ['sid', 'SubID', ...sids],
        product: null,
      },
      // As its API counts: cents, and milliseconds since 1970.
      settings: { amountUnit: 'minor' },
      sales: { words: 'all', otherwise: 'recurring' },
    },
  ],
};
