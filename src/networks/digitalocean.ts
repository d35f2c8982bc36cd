import type { Network } from './network.ts';
import { hosted, isOn, marked } from './shapes.ts';

export const digitalocean: Network = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  link: (url) => {
    if (isOn(url, 'digitalocean.com')) return marked(url, ['refcode']);
    const code = isOn(url, 'm.do.co') ? /^\/c\/([^/]+)/.exec(url.pathname)?.[1] : undefined;
    return code === undefined ? null : hosted(code);
  },
  leadsOn: (url) => isOn(url, 'm.do.co'),
  subIds: null,
  instead: 'by-hand',
  statements: [],
};
