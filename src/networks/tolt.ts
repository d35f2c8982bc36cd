import type { Network } from './network.ts';
import { hinted } from './shapes.ts';

/** Merchants choose the parameter, `via` as often as `ref`; one link for each article. */
export const tolt: Network = {
  id: 'tolt',
  name: 'Tolt',
  link: (url) => hinted(url, 'ref') ?? hinted(url, 'via'),
  subIds: null,
  statements: [],
};
