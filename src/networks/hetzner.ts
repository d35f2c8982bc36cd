import type { Network } from './network.ts';
import { marked, param, saysPlace } from './shapes.ts';

/** Its documentation and community have a `ref` of their own. */
const site = /^(www\.)?hetzner\.(cloud|com)$/;

export const hetzner: Network = {
  id: 'hetzner',
  name: 'Hetzner',
  link: (url) => (site.test(url.hostname) && !saysPlace(param(url, 'ref')) ? marked(url, ['ref']) : null),
  subIds: null,
  instead: 'by-hand',
  statements: [],
};
