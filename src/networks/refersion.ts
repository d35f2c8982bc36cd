import type { Network } from './network.ts';
import { marked, wordCharacters } from './shapes.ts';

export const refersion: Network = {
  id: 'refersion',
  name: 'Refersion',
  link: (url) => marked(url, ['rfsn'], ['subid']),
  subIds: { params: ['subid'], maxLength: null, charset: wordCharacters },
  statements: [],
};
