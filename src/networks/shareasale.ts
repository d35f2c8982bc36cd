import type { Cells } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { isOn, marked, shortened, wordCharacters } from './shapes.ts';

/** To a banner's shop, or to a product of it. */
const page = /^\/([ru]|m-pr)\.cfm$/i;

const STATUS = 'Status (from Voided, Paid Date and Locked)';

function statusOf(cell: Cells): string {
  if (cell('Voided') !== '') return 'reversed';
  if (cell('Paid Date') !== '') return 'paid';
  return cell('Locked') === '1' ? 'approved' : 'pending';
}

/** Closed; its links and statements are history. */
export const shareasale: Network = {
  id: 'shareasale',
  name: 'ShareASale',
  link: (url) => {
    if (isOn(url, 'shrsl.com')) return shortened(url);
    if (!isOn(url, 'shareasale.com', 'shareasale-analytics.com') || !page.test(url.pathname)) return null;
    return marked(url, ['u', 'U', 'userID'], ['afftrack', 'AffTrack']);
  },
  leadsOn: () => true,
  closed: true,
  subIds: { params: ['afftrack'], maxLength: 255, charset: wordCharacters },
  statements: [
    {
      id: 'shareasale-activity',
      name: 'ShareASale activity details',
      has: ['Trans ID', 'Trans Date', 'Commission', 'Voided', 'Locked', 'Paid Date', 'Reference Trans'],
      columns: {
        date: 'Trans Date',
        customer: null,
        kind: 'Trans Type',
        planPrice: 'Trans Amount',
        amount: 'Commission',
        status: STATUS,
        externalId: 'Trans ID',
        subId: 'Aff Comment',
        product: 'SKU List',
        // An edit is a new row that names what it edits.
        originalExternalId: 'Reference Trans',
        landingPage: 'Banner Page',
      },
      computed: [{ name: STATUS, of: () => statusOf }],
      settings: {
        dateOrder: 'mdy',
        defaultCurrency: 'USD',
        values: { kind: { Lead: 'flat', Bonus: 'bonus' } },
      },
      sales: { words: ['Sale'], otherwise: 'first-order' },
      timeZone: 'America/Chicago',
      note: 'ShareASale is closed: its statements are history.',
    },
  ],
};
