import type { Network } from './network.ts';
import { hosted, param, wordCharacters } from './shapes.ts';

const subs = ['aff_sub', 'aff_sub2', 'aff_sub3', 'aff_sub4', 'aff_sub5'];

export const tune: Network = {
  id: 'tune',
  name: 'TUNE',
  link: (url) => {
    const affiliate = param(url, 'offer_id') === null ? null : param(url, 'aff_id');
    return affiliate === null ? null : hosted(affiliate, param(url, ...subs));
  },
  leadsOn: () => true,
  subIds: { params: subs, maxLength: null, charset: wordCharacters },
  statements: [],
};
