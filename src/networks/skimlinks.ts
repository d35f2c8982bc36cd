import type { Network } from './network.ts';
import { isOn, marked, shortened, wordCharacters } from './shapes.ts';

const hosts = ['go.skimresources.com', 'go.redirectingat.com'];

export const skimlinks: Network = {
  id: 'skimlinks',
  name: 'Skimlinks',
  /** `fave.co` hides whose it is. */
  link: (url) => {
    if (isOn(url, 'fave.co')) return shortened(url);
    return isOn(url, ...hosts) ? marked(url, ['id'], ['xcust']) : null;
  },
  leadsOn: () => true,
  subIds: { params: ['xcust'], maxLength: null, charset: wordCharacters },
  statements: [],
};
