import type { Network } from './network.ts';
import { isOn, marked } from './shapes.ts';

export const linode: Network = {
  id: 'linode',
  name: 'Linode',
  link: (url) => (isOn(url, 'linode.com') ? marked(url, ['r']) : null),
  subIds: null,
  statements: [],
};
