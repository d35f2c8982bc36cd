import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

const clickRefs = ['clickref', 'clickref2', 'clickref3', 'clickref4', 'clickref5', 'clickref6'];
const partnerRefs = ['pref1', 'pref2', 'pref3', 'pref4', 'pref5', 'pref6'];
const page = /^\/(cread|pclick|awclick)\.php$/;

export const awin: Network = {
  id: 'awin',
  name: 'Awin',
  /** `tidd.ly` hides who it is for. */
  link: (url) => {
    if (isOn(url, 'tidd.ly')) return hosted(null);
    if (!isOn(url, 'awin1.com') || !page.test(url.pathname)) return null;
    return hosted(param(url, 'awinaffid', 'id'), param(url, ...clickRefs, ...partnerRefs));
  },
  /** Its report by click reference goes by the first 50 characters. */
  subIds: { place: 'query', params: clickRefs, maxLength: 50, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
