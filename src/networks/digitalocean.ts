import type { Network } from './network.ts';
import { hosted, isOn, marked } from './shapes.ts';

export const digitalocean: Network = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  link: (url) => {
    if (isOn(url, 'm.do.co')) return hosted(/^\/c\/([^/]+)/.exec(url.pathname)?.[1] ?? null);
    return isOn(url, 'digitalocean.com') ? marked(url, ['refcode']) : null;
  },
  subIds: null,
  statements: [],
};
