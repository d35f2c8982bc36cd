import type { Network } from './network.ts';
import { hinted } from './shapes.ts';

/** Merchants choose the parameter, `via` as often as `ref`; one link for each article. */
export const tolt: Network = {
  id: 'tolt',
  name: 'Tolt',
  link: (url) => hinted(url, 'ref') ?? hinted(url, 'via'),
  subIds: null,
  instead: 'one-link',
  statements: [
    {
      id: 'tolt-commissions',
      name: 'Tolt commissions',
      has: ['id', 'amount', 'revenue', 'charge_id', 'status', 'customer_id'],
      columns: {
        date: 'created_at',
        customer: 'customer_id',
        kind: null,
        planPrice: 'revenue',
        amount: 'amount',
        status: 'status',
        externalId: 'id',
        subId: null,
        product: null,
      },
      settings: { amountUnit: 'minor' },
      sales: { words: 'all', otherwise: 'recurring' },
    },
  ],
};
