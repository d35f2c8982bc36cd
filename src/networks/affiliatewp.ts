import type { Network } from './network.ts';
import { hinted, param, wordCharacters } from './shapes.ts';

/** Its "pretty" links, by the affiliate's number. */
const pretty = /\/ref\/(\d+)\/?$/;

/** https://affiliatewp.com/docs/ : `?ref=` with a campaign; `ref` alone could be anybody's. */
export const affiliatewp: Network = {
  id: 'affiliatewp',
  name: 'AffiliateWP',
  link: (url) => {
    const campaign = param(url, 'campaign');
    const partnerId = pretty.exec(url.pathname)?.[1];
    if (partnerId !== undefined) return { partnerId, subId: campaign, common: true };
    return campaign === null ? null : hinted(url, 'ref', ['campaign']);
  },
  subIds: { params: ['campaign'], maxLength: null, charset: wordCharacters },
  statements: [],
};
