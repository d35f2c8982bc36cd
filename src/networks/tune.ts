import type { Network } from './network.ts';
import { hosted, isOn, param, wordCharacters } from './shapes.ts';

const subs = ['aff_sub', 'aff_sub2', 'aff_sub3', 'aff_sub4', 'aff_sub5'];

/** The short form of a link, which hides whose it is. */
const short = /^\/SH\w+$/;

export const tune: Network = {
  id: 'tune',
  name: 'TUNE',
  link: (url) => {
    if (isOn(url, 'go2cloud.org') && short.test(url.pathname)) return hosted(null);
    const affiliate = param(url, 'offer_id') === null ? null : param(url, 'aff_id');
    return affiliate === null ? null : hosted(affiliate, param(url, ...subs));
  },
  leadsOn: () => true,
  subIds: { params: subs, maxLength: null, charset: wordCharacters },
  statements: [],
};
