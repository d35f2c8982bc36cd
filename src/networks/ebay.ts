import type { Network } from './network.ts';
import { hosted, param, wordCharacters } from './shapes.ts';

const site =
  /(^|\.)ebay\.(com|ca|co\.uk|de|fr|es|it|nl|pl|at|ch|ie|be|com\.au|com\.hk|com\.my|com\.sg|com\.tw|ph)$/;

export const ebay: Network = {
  id: 'ebay',
  name: 'eBay Partner Network',
  link: (url) => {
    const campaign = site.test(url.hostname) ? param(url, 'campid') : null;
    return campaign === null || !/^\d{4,}$/.test(campaign) ? null : hosted(campaign, param(url, 'customid'));
  },
  subIds: { params: ['customid'], maxLength: 256, charset: wordCharacters },
  statements: [],
};
