import type { Network } from './network.ts';
import { isOn, marked } from './shapes.ts';

export const skimlinks: Network = {
  id: 'skimlinks',
  name: 'Skimlinks',
  link: (url) => (isOn(url, 'go.skimresources.com') ? marked(url, ['id'], ['xcust']) : null),
  leadsOn: () => true,
  subIds: { params: ['xcust'], maxLength: null, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
