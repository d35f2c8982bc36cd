import type { Network } from './network.ts';
import { marked, param } from './shapes.ts';

/** On the home page and landing pages; elsewhere `r` is anything, unless it is a code of 40 digits. */
const page = /^\/(lp\/.*)?$/;
const code = /^[0-9a-f]{40}$/;

export const linode: Network = {
  id: 'linode',
  name: 'Linode',
  link: (url) => {
    if (!/^(www\.)?linode\.com$/.test(url.hostname)) return null;
    return page.test(url.pathname) || code.test(param(url, 'r') ?? '') ? marked(url, ['r']) : null;
  },
  subIds: null,
  instead: 'by-hand',
  statements: [],
};
