import type { Network } from './network.ts';
import { hinted } from './shapes.ts';

/** A vendor that runs its own program: mostly `?ref=`, customers by their initials. */
export const ownDashboard: Network = {
  id: 'own-dashboard',
  name: 'Vendor’s own dashboard',
  link: (url) => hinted(url, 'ref'),
  subIds: null,
  instead: 'referrer',
  statements: [
    {
      id: 'own-dashboard-events',
      name: 'a vendor’s own dashboard',
      has: ['Date', 'Customer', 'Event', 'Commission'],
      common: true,
      columns: { date: 'Date', customer: 'Customer', kind: 'Event', amount: 'Commission' },
    },
  ],
};
