import { german } from './de/publications.ts';
import { words } from './language.ts';
export const english = {
  title: 'Where it is published',
  onePlace:
    'One place so far. A cross-post joins by itself if its page names this one as its original, or has the same title and day.',
  oneArticle: 'Hours, links and commissions of all these places are counted as one article.',
  split: 'Not the same article',
  splitOf: (url: string) => `${url} is not the same article`,
  splitDone: 'It is an article of its own now. Hours and money entered by hand stayed here.',
  merge: 'The same article is also at',
  choose: 'Choose another article',
  mergeNow: 'Make them one',
  mergeNote: 'Hours, links and commissions of both then count together. This lasts through visits and syncs.',
  merged: (title: string) => `“${title}” is part of this article now.`,
};

export const publications = words({ en: english, de: german });
