import type { Network } from './network.ts';
import { hosted, param, wordCharacters } from './shapes.ts';

const subs = ['sub1', 'sub2', 'sub3', 'sub4', 'sub5'];
/** `/OFFER/AFFILIATE/` in codes of capitals and digits, on any host; `/cmp/` before it where several offers are one. */
const codes = /^\/(?:cmp\/)?[A-Z0-9]{5,8}\/([A-Z0-9]{5,8})\/?$/;

export const everflow: Network = {
  id: 'everflow',
  name: 'Everflow',
  link: (url) => {
    const byParam = param(url, 'oid') === null ? null : param(url, 'affid');
    if (byParam !== null) return hosted(byParam, param(url, ...subs));
    const affiliate = codes.exec(url.pathname)?.[1];
    const subId = param(url, ...subs);
    // Without a digit these may be words.
    if (affiliate === undefined || (subId === null && !/\d/.test(url.pathname))) return null;
    return { partnerId: affiliate, subId, common: subId === null };
  },
  leadsOn: (url) => codes.test(url.pathname),
  subIds: { params: subs, maxLength: null, charset: wordCharacters },
  statements: [],
};
