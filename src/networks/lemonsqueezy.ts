import type { Network } from './network.ts';
import { hinted, isOn, marked } from './shapes.ts';

export const lemonsqueezy: Network = {
  id: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  link: (url) => (isOn(url, 'lemonsqueezy.com') ? marked(url, ['aff']) : hinted(url, 'aff')),
  subIds: null,
  statements: [],
};
