import type { Network } from './network.ts';
import { isOn, marked, wordCharacters } from './shapes.ts';

const hosts = ['linksynergy.com', 'linksynergy.jrs5.com', 'linksynergy.walmart.com'];
const page = /^\/(deeplink|link|fs-bin\/(click|stat|statform))\/?$/;

const ORDER = 'Order and SKU';
/** No column holds it: sales of zero are orders waiting for their amount. */
const STATUS = 'Status (from sales)';

export const rakuten: Network = {
  id: 'rakuten',
  name: 'Rakuten Advertising',
  link: (url) => {
    if (!isOn(url, ...hosts) || !page.test(url.pathname)) return null;
    return marked(url, ['id'], ['u1']);
  },
  leadsOn: () => true,
  subIds: { params: ['u1'], maxLength: 72, charset: wordCharacters },
  statements: [
    {
      id: 'rakuten-signature-orders',
      name: 'Rakuten signature orders',
      has: ['Member ID (U1)', 'Order ID', 'Transaction Date', 'Sales', 'Total Commission', 'Process Date'],
      columns: {
        date: 'Transaction Date',
        customer: null,
        kind: null,
        // Zero while pending: as part of a row's identity it would change.
        planPrice: null,
        amount: 'Total Commission',
        currency: 'Currency',
        status: STATUS,
        externalId: null,
        subId: 'Member ID (U1)',
        product: ORDER,
        originalAmount: null,
        // A reversal repeats the order and SKU of its sale.
        originalExternalId: ORDER,
        referrer: 'Referrer URL',
      },
      computed: [
        { name: ORDER, of: () => (cell) => `${cell('Order ID')} ${cell('SKU')}`.trim() },
        { name: STATUS, of: () => (cell) => (Number(cell('Sales')) === 0 ? 'pending' : '') },
      ],
      settings: { dateOrder: 'mdy', defaultKind: 'first-order', defaultStatus: 'approved' },
    },
  ],
};
