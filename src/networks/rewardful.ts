import type { Network } from './network.ts';
import { hinted } from './shapes.ts';

/** One link (token) for each article. */
export const rewardful: Network = {
  id: 'rewardful',
  name: 'Rewardful',
  link: (url) => hinted(url, 'via'),
  subIds: null,
  statements: [],
};
