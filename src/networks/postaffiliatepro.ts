import type { Network } from './network.ts';
import { marked } from './shapes.ts';

export const postaffiliatepro: Network = {
  id: 'postaffiliatepro',
  name: 'Post Affiliate Pro',
  link: (url) => marked(url, ['a_aid'], ['data1', 'data2']),
  subIds: { place: 'query', params: ['data1', 'data2'], maxLength: null, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
