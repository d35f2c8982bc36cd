import type { KindWords, StatusWords } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { inQuery, isOn, marked, shortened, wordCharacters } from './shapes.ts';

const clickRefs = ['clickref', 'clickref2', 'clickref3', 'clickref4', 'clickref5', 'clickref6'];
const partnerRefs = ['pref1', 'pref2', 'pref3', 'pref4', 'pref5', 'pref6'];
const page = /^\/(cread|pclick|awclick)\.php$/;
/** Deep links have the first; `awclick` may have `id`, links to a product have `a`, and those of a banner `r`. */
const partner = ['awinaffid', 'id', 'a', 'r'];

const kinds: KindWords = {
  Lead: 'flat',
  PPC: 'flat',
  'Placement Fee': 'flat',
  Bonus: 'bonus',
  Compensation: 'adjustment',
};
/** Numbers in the file, words in the API. */
const statuses: StatusWords = {
  0: 'pending',
  1: 'approved',
  2: 'reversed',
  pending: 'pending',
  approved: 'approved',
  declined: 'reversed',
};

export const awin: Network = {
  id: 'awin',
  name: 'Awin',
  /** `tidd.ly` hides whose link it is. */
  link: (url) => {
    if (isOn(url, 'tidd.ly')) return shortened(url);
    if (!isOn(url, 'awin1.com') || !page.test(url.pathname)) return null;
    return marked(url, partner, [...clickRefs, ...partnerRefs]);
  },
  leadsOn: () => true,
  /** Its report by click reference uses the first 50 characters. */
  subIds: {
    params: clickRefs,
    maxLength: 50,
    charset: wordCharacters,
    put: (url, param, subId) => inQuery(url, url.pathname === '/pclick.php' ? 'pref1' : param, subId),
  },
  statements: [
    {
      id: 'awin-transactions',
      name: 'Awin transactions',
      has: ['id', 'commission', 'sale_amount', 'commission_status', 'type'],
      columns: {
        date: ['date', 'transaction_date'],
        customer: null,
        kind: 'type',
        planPrice: 'sale_amount',
        amount: 'commission',
        currency: ['currency', 'commission_currency'],
        status: 'commission_status',
        externalId: 'id',
        subId: ['click_ref', 'clickref'],
        product: null,
        originalAmount: 'old_commission',
        landingPage: ['publisher_url', 'URL'],
        // Only its API names it.
        payoutId: 'paymentId',
      },
      settings: { values: { kind: kinds, status: statuses } },
      sales: { words: ['Sale', 'TQ'], otherwise: 'first-order' },
    },
  ],
};
