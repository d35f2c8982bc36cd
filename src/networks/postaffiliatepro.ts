import type { Network } from './network.ts';
import { inQueryOrHash, markedInQueryOrHash, wordCharacters } from './shapes.ts';

const partner = ['a_aid'];
const subs = ['data1', 'data2'];

export const postaffiliatepro: Network = {
  id: 'postaffiliatepro',
  name: 'Post Affiliate Pro',
  /** Its parameters stand in the query, or after `#`. */
  link: (url) => markedInQueryOrHash(url, partner, subs),
  subIds: {
    params: subs,
    maxLength: null,
    charset: wordCharacters,
    put: (url, name, subId) => inQueryOrHash(url, partner, name, subId),
  },
  statements: [],
};
