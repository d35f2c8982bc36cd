import type { Network } from './network.ts';
import { hosted, isOn } from './shapes.ts';

/** `/click/camref:A/pubref:B/destination:URL`: what follows the destination is the shop's. */
const part = (url: URL, name: string) =>
  new RegExp(`^(?:(?!/destination:).)*?/${name}:([^/]+)`).exec(url.pathname)?.[1] ?? null;

export const partnerize: Network = {
  id: 'partnerize',
  name: 'Partnerize',
  link: (url) => {
    const camref = isOn(url, 'prf.hn') ? part(url, 'camref') : null;
    return camref === null ? null : hosted(camref, part(url, 'pubref'));
  },
  subIds: { place: 'path', params: ['pubref'], maxLength: 255, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
