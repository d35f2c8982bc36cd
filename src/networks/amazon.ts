import type { Network } from './network.ts';
import { hosted, isOn, param } from './shapes.ts';

const shop =
  /(^|\.)amazon\.(com|ca|com\.mx|co\.uk|de|fr|es|it|nl|se|pl|com\.be|co\.jp|in|com\.au|sg|ae|sa|eg|com\.br|com\.tr)$/;

export const amazon: Network = {
  id: 'amazon',
  name: 'Amazon Associates',
  /** `amzn.to` hides the tag; a link to the shop without one pays nobody. */
  link: (url) => {
    if (isOn(url, 'amzn.to')) return hosted(null);
    const tag = shop.test(url.hostname) ? param(url, 'tag') : null;
    return tag === null ? null : hosted(tag, param(url, 'ascsubtag'));
  },
  /** Only where Amazon granted it; else a tracking id for each article, made beforehand. */
  subIds: { place: 'query', params: ['ascsubtag'], maxLength: null, charset: /^[A-Za-z0-9_-]+$/ },
  statements: [],
};
