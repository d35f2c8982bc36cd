import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

/** Closed; its links and statements are history. */
export const shareasale: Network = {
  id: 'shareasale',
  name: 'ShareASale',
  link: (url) => {
    if (!isOn(url, 'shareasale.com') || !/^\/[ru]\.cfm$/i.test(url.pathname)) return null;
    return hosted(param(url, 'u', 'U'), param(url, 'afftrack', 'AffTrack'));
  },
  subIds: { place: 'query', params: ['afftrack'], maxLength: 255, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
