import type { Network } from './network.ts';
import { hinted, param, wordCharacters } from './shapes.ts';

/** https://affiliatewp.com/docs/ : `?ref=` with a campaign; `ref` alone could be anybody's. */
export const affiliatewp: Network = {
  id: 'affiliatewp',
  name: 'AffiliateWP',
  link: (url) => (param(url, 'campaign') === null ? null : hinted(url, 'ref', ['campaign'])),
  subIds: { params: ['campaign'], maxLength: null, charset: wordCharacters },
  statements: [],
};
