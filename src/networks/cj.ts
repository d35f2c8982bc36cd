import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

const hosts = [
  ...['anrdoezrs.net', 'dpbolvw.net', 'jdoqocy.com', 'kqzyfj.com', 'tkqlhce.com', 'tqlkg.com', 'lduhtrp.net'],
  ...['ftjcfx.com', 'awltovhc.com', 'yceml.net', 'apmebf.com', 'emjcd.com', 'afcyhf.com'],
];
/** `/click-PID-AID` and `/links/PID/type/dlg/sid/VALUE/https://...`; the target may have a `/sid/` of its own. */
const click = /^\/click-(\d+)-/;
const deep = /^\/links\/(\d+)\/(?:(?!https?:).)*?(?:\/?sid\/([^/]+)\/|https?:|$)/;

export const cj: Network = {
  id: 'cj',
  name: 'CJ',
  link: (url) => {
    if (!isOn(url, ...hosts)) return null;
    const [, partnerId = null, inPath] = click.exec(url.pathname) ?? deep.exec(url.pathname) ?? [];
    return hosted(partnerId, inPath ?? param(url, 'sid'));
  },
  /** The limit is not documented; 30 letters and digits have always been taken. */
  subIds: { place: 'query', params: ['sid'], maxLength: 30, charset: /^[A-Za-z0-9-]+$/ },
  statements: [],
};
