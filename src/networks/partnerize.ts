import { type Cells, countsOf } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { hosted, inPath, isOn, wordCharacters } from './shapes.ts';

/** `/click/camref:A/pubref:B/destination:URL`, its colons escaped or not: what follows the destination is the shop's. */
const part = (url: URL, name: string) =>
  new RegExp(`^(?:(?!/destination:).)*?/${name}:([^/]+)`).exec(url.pathname.replace(/%3a/gi, ':'))?.[1] ??
  null;

const ORIGINAL = 'Commission of the item before';

/** A rejected item may be set to zero; the conversion keeps its worth, which is the item's where it is alone. */
function original(rows: readonly Cells[]): (cell: Cells) => string {
  const items = countsOf(rows, 'conversion_id');
  return (cell) => {
    const own = cell('item_publisher_commission');
    if (Number(own) !== 0) return own;
    return items.get(cell('conversion_id')) === 1 ? cell('publisher_commission') : '';
  };
}

export const partnerize: Network = {
  id: 'partnerize',
  name: 'Partnerize',
  link: (url) => {
    if (!isOn(url, 'prf.hn')) return null;
    // The short form of a link hides whose it is.
    if (/^\/l\/./.test(url.pathname)) return hosted(null);
    const camref = part(url, 'camref');
    return camref === null ? null : hosted(camref, part(url, 'pubref'));
  },
  leadsOn: () => true,
  subIds: {
    params: ['pubref'],
    maxLength: 255,
    charset: wordCharacters,
    put: (url, _, subId) => inPath(url, /^\/click\/camref(?::|%3a)[^/]+/i, `/pubref:${subId}`),
  },
  statements: [
    {
      id: 'partnerize-conversion-items',
      name: 'Partnerize conversion items',
      has: ['conversion_id', 'conversion_item_id', 'item_status', 'item_publisher_commission'],
      columns: {
        date: 'conversion_date_time',
        customer: null,
        kind: null,
        planPrice: 'item_value',
        amount: 'item_publisher_commission',
        currency: 'currency',
        status: 'item_status',
        externalId: 'conversion_item_id',
        // `clickref` is the network's own id of the click.
        subId: 'publisher_reference',
        product: 'sku',
        originalAmount: ORIGINAL,
        coupon: 'voucher_codes',
        referrer: 'source_referer',
        payoutId: 'publisher_self_bill_id',
      },
      computed: [{ name: ORIGINAL, of: original }],
      settings: { values: { status: { pending: 'pending', approved: 'approved', rejected: 'reversed' } } },
      sales: { words: 'all', otherwise: 'first-order' },
      timeZone: 'UTC',
    },
  ],
};
