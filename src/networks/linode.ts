import type { Network } from './network.ts';
import { marked } from './shapes.ts';

/** On the home page and landing pages; elsewhere `r` is anything. */
const page = /^\/(lp\/.*)?$/;

export const linode: Network = {
  id: 'linode',
  name: 'Linode',
  link: (url) =>
    /^(www\.)?linode\.com$/.test(url.hostname) && page.test(url.pathname) ? marked(url, ['r']) : null,
  subIds: null,
  instead: 'by-hand',
  statements: [],
};
