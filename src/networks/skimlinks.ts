import type { Network } from './network.ts';
import { isOn, marked, wordCharacters } from './shapes.ts';

export const skimlinks: Network = {
  id: 'skimlinks',
  name: 'Skimlinks',
  link: (url) => (isOn(url, 'go.skimresources.com') ? marked(url, ['id'], ['xcust']) : null),
  leadsOn: () => true,
  subIds: { params: ['xcust'], maxLength: null, charset: wordCharacters },
  statements: [],
};
