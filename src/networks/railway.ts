import type { Network } from './network.ts';
import { isOn, marked } from './shapes.ts';

export const railway: Network = {
  id: 'railway',
  name: 'Railway',
  link: (url) => (isOn(url, 'railway.com', 'railway.app') ? marked(url, ['referralCode']) : null),
  subIds: null,
  instead: 'by-hand',
  statements: [],
};
