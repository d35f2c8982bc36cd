import type { Network } from './network.ts';
import { isOn, marked } from './shapes.ts';

export const hetzner: Network = {
  id: 'hetzner',
  name: 'Hetzner',
  link: (url) => (isOn(url, 'hetzner.cloud', 'hetzner.com') ? marked(url, ['ref']) : null),
  subIds: null,
  statements: [],
};
