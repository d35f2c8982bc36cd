import type { Network } from './network.ts';
import { hinted, hosted, param } from './shapes.ts';

/** `refer.brand.com/key`, or `via` on the brand's own pages; one link for each article. */
export const dub: Network = {
  id: 'dub',
  name: 'Dub Partners',
  link: (url) => {
    if (param(url, 'dub_id') !== null) return hosted(param(url, 'via'));
    const key = /^\/([^/]+)\/?$/.exec(url.pathname)?.[1];
    if (url.hostname.startsWith('refer.') && key) return { partnerId: key, subId: null, common: true };
    return hinted(url, 'via');
  },
  subIds: null,
  statements: [],
};
