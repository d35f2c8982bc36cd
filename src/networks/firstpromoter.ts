import type { Network } from './network.ts';
import { marked } from './shapes.ts';

export const firstpromoter: Network = {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  link: (url) => marked(url, ['fpr', 'fp_ref'], ['fp_sid']),
  subIds: { place: 'query', params: ['fp_sid'], maxLength: null, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
