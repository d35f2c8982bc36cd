import type { Cells } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { hosted, isOn, param, shortened, wordCharacters } from './shapes.ts';

/** Only the shops, not Amazon's other sites: `aws.amazon.com` sells nothing by a `tag`. */
const shop =
  /^((www|smile|m|music|read)\.)?amazon\.(com|ca|com\.mx|co\.uk|ie|de|fr|es|it|nl|se|pl|com\.be|co\.jp|in|com\.au|sg|ae|sa|eg|co\.za|com\.br|com\.tr)$/;

/** Every store ID ends in the number of its shop; on other pages of Amazon a `tag` is any word. */
const storeId = /-2\d$/;

/** What follows the product: before links had a `tag`, the store ID was a part of it, with `ref=nosim` on either side. */
const afterProduct =
  /^(?:\/(?:exec\/obidos|o)\/(?:ASIN|ISBN)|\/gp\/product|(?:\/[^/]+)?\/dp)\/[^/]+\/(.+)|^\/exec\/obidos\/redirect-home\/(.+)/i;

function storeIdInPath({ pathname }: URL): string | null {
  const [, product, home] = afterProduct.exec(pathname) ?? [];
  const parts = (product ?? home ?? '').split('/');
  return parts.find((part) => storeId.test(part) && wordCharacters.test(part)) ?? null;
}

const CURRENCY = 'Currency of the shop';
const currencies: Readonly<Record<string, string>> = {
  com: 'USD',
  ca: 'CAD',
  'com.mx': 'MXN',
  'co.uk': 'GBP',
  'co.za': 'ZAR',
  se: 'SEK',
  pl: 'PLN',
  'co.jp': 'JPY',
  in: 'INR',
  'com.au': 'AUD',
  sg: 'SGD',
  ae: 'AED',
  sa: 'SAR',
  eg: 'EGP',
  'com.br': 'BRL',
  'com.tr': 'TRY',
  de: 'EUR',
  ie: 'EUR',
  fr: 'EUR',
  es: 'EUR',
  it: 'EUR',
  nl: 'EUR',
  'com.be': 'EUR',
};

/** A statement covers one shop, which the shop's own sales identify; '' if nothing does. */
function shopCurrency(rows: readonly Cells[]): () => string {
  const shops = rows.map((cell) => /^amazon\.([a-z.]+)$/i.exec(cell('Seller'))?.[1]?.toLowerCase());
  const shop = shops.find((found) => found !== undefined);
  return () => currencies[shop ?? ''] ?? '';
}

const items = { customer: null, kind: null, status: null, externalId: null, clicks: null, link: null };

export const amazon: Network = {
  id: 'amazon',
  name: 'Amazon Associates',
  /** `amzn.to` hides the tag; a link to the shop without one pays nobody. */
  link: (url) => {
    if (isOn(url, 'amzn.to')) return shortened(url);
    if (!shop.test(url.hostname)) return null;
    // A link that fills the cart names it in full.
    const tag = param(url, 'tag', 'AssociateTag') ?? storeIdInPath(url);
    return tag !== null && storeId.test(tag) ? hosted(tag, param(url, 'ascsubtag')) : null;
  },
  leadsOn: (url) => isOn(url, 'amzn.to'),
  /** Only if Amazon granted it; else a tracking ID for each article, created beforehand. */
  subIds: { params: ['ascsubtag'], maxLength: null, charset: wordCharacters },
  instead: 'tracking-id',
  statements: [
    {
      id: 'amazon-fee-earnings',
      name: 'Amazon fee earnings',
      has: ['ASIN', 'Tracking ID', 'Date Shipped', 'Items Shipped', 'Returns', 'Ad Fees'],
      columns: {
        ...items,
        date: 'Date Shipped',
        planPrice: 'Price',
        amount: 'Ad Fees',
        currency: CURRENCY,
        subId: ['Sub Tag', 'Tracking ID'],
        product: ['Name', 'Product Name'],
      },
      computed: [{ name: CURRENCY, of: shopCurrency }],
      settings: { defaultKind: 'first-order', defaultStatus: 'approved' },
      note: 'Its rows have no ids: only their order tells equal rows apart. A return is a negative fee.',
    },
    {
      id: 'amazon-fee-orders',
      name: 'Amazon fee orders',
      has: ['ASIN', 'Date', 'Qty', 'Price', 'Link Type', 'Tag'],
      columns: { ...items, date: 'Date', planPrice: 'Price', amount: null, subId: 'Tag', product: 'Name' },
      settings: { defaultKind: 'ignore' },
      note: 'It lists orders, whose fees are not known before they ship. Import the fee earnings instead.',
    },
    {
      id: 'amazon-tracking-ids',
      name: 'Amazon tracking ID summary',
      has: ['Tracking Id', 'Clicks', 'Items Ordered', 'Items Shipped', 'Total Earnings'],
      columns: { date: null, subId: 'Tracking Id', clicks: 'Clicks', amount: 'Total Earnings' },
      aggregate: true,
      note: 'It holds the sums of a period for each tracking ID, not single commissions: those are in the fee earnings.',
    },
  ],
};
