import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

export const skimlinks: Network = {
  id: 'skimlinks',
  name: 'Skimlinks',
  link: (url) => (isOn(url, 'go.skimresources.com') ? hosted(param(url, 'id'), param(url, 'xcust')) : null),
  leadsOn: () => true,
  subIds: { params: ['xcust'], maxLength: null, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
