import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

const subIds = ['subId1', 'subId2', 'subId3'];
const shared = ['sharedid', 'sharedId', 'SharedID', 'SharedId'];
const hosts = ['pxf.io', 'sjv.io', 'evyy.net', '7eer.net', 'ojrq.net'];
const numbered = /(^|\.)i\d{4,8}\.net$/;
/** `/c/PARTNER/AD/CAMPAIGN`, on brands' own hosts too. */
const click = /^\/c\/(\d+)\/\d+\/\d+\/?$/;

export const impact: Network = {
  id: 'impact',
  name: 'Impact',
  link: (url) => {
    const partnerId = click.exec(url.pathname)?.[1] ?? null;
    const known = isOn(url, ...hosts) || numbered.test(url.hostname) || param(url, 'irclickid') !== null;
    return partnerId !== null || known ? hosted(partnerId, param(url, ...subIds, ...shared)) : null;
  },
  /** Amazon sellers on Impact take `sharedid` alone. */
  subIds: { place: 'query', params: [...subIds, 'sharedid'], maxLength: 255, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
