import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

const page = /^\/(deeplink|link|fs-bin\/click)$/;

export const rakuten: Network = {
  id: 'rakuten',
  name: 'Rakuten Advertising',
  link: (url) => {
    if (!isOn(url, 'linksynergy.com') || !page.test(url.pathname)) return null;
    return hosted(param(url, 'id'), param(url, 'u1'));
  },
  subIds: { place: 'query', params: ['u1'], maxLength: 72, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
