import type { Network } from './network.ts';
import { inQuery, marked, param } from './shapes.ts';

const partner = ['a_aid'];
const subs = ['data1', 'data2'];

/** What stands after `#` as a query; of the address nothing else is asked. */
function hashAsQuery({ hash }: URL): URL {
  return new URL(`https://hash.invalid/?${hash.slice(1)}`);
}

export const postaffiliatepro: Network = {
  id: 'postaffiliatepro',
  name: 'Post Affiliate Pro',
  /** Its parameters stand in the query, or after `#`. */
  link: (url) => marked(url, partner, subs) ?? marked(hashAsQuery(url), partner, subs),
  subIds: {
    params: subs,
    maxLength: null,
    charset: /^[A-Za-z0-9_-]+$/,
    put: (url, name, subId) => {
      if (param(url, ...partner) !== null) return inQuery(url, name, subId);
      const tagged = new URL(url);
      tagged.hash = `${url.hash}&${name}=${subId}`;
      return tagged;
    },
  },
  statements: [],
};
