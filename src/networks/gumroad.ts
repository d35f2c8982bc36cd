import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

export const gumroad: Network = {
  id: 'gumroad',
  name: 'Gumroad',
  /** `/a/123`, or a product with the affiliate's number. */
  link: (url) => {
    if (!isOn(url, 'gumroad.com')) return null;
    const affiliate = /^\/a\/(\d+)(\/|$)/.exec(url.pathname)?.[1] ?? param(url, 'affiliate_id', 'a');
    return affiliate !== null && /^\d+$/.test(affiliate) ? hosted(affiliate) : null;
  },
  subIds: null,
  statements: [],
};
