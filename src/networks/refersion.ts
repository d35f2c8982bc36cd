import type { Network } from './network.ts';
import { marked } from './shapes.ts';

export const refersion: Network = {
  id: 'refersion',
  name: 'Refersion',
  link: (url) => marked(url, ['rfsn'], ['subid']),
  subIds: { params: ['subid'], maxLength: null, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
