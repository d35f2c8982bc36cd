import type { Network } from './network.ts';
import { hosted, param, wordCharacters } from './shapes.ts';

/** Metadata comes as `tm_KEY`; any key will do. */
const meta = (url: URL) =>
  param(url, ...[...url.searchParams.keys()].filter((name) => name.startsWith('tm_')).sort());

export const tapfiliate: Network = {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  link: (url) => {
    const affiliate = param(url, 'tap_a');
    if (affiliate !== null) return hosted(param(url, 'tap_s') ?? affiliate, meta(url));
    const code = meta(url) === null ? null : param(url, 'ref');
    return code === null ? null : { partnerId: code, subId: meta(url), common: true };
  },
  subIds: { params: ['tm_subid1'], maxLength: null, charset: wordCharacters },
  statements: [],
};
