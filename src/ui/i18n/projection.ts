import { german } from './de/projection.ts';
import { words } from './language.ts';

/** What the projection of all articles together rests on. */
export const english = {
  title: 'What the projection rests on',
  note: 'All articles together, including what belongs to none.',
  link: 'See what it rests on, by article and program',
  shortLink: 'What it rests on',
  linkOfArticle: 'See what it rests on, figure by figure',
  horizons: 'What is expected, by horizon',
  horizonsNote: 'Averages by source. A longer horizon includes the shorter ones.',
  caption: 'Expected by horizon and source',
  source: 'Source',
  months: (months: number) => `${months} months`,
  lifetime: 'Lifetime, up to 120',
  average: 'Average',
  range: '8 of 10 cases',
  none: 'No projection yet',
  basis: 'What this rests on',
  byArticle: 'Which articles it comes from',
  byArticleNote:
    'Averages add up to the average of all. Ranges do not, since not everything goes well or badly at once. Each title leads to the article’s referrals, readers and retention.',
  byArticleCaption: 'Expected in the next 24 months by article, most first',
  article: 'Article',
  next24: 'Next 24 months',
  share: 'Share',
  referrals: 'Referrals',
  unattributed: 'Not attributed',
  unknown: (count: number) =>
    count === 1
      ? 'One article has no projection: its own page says why.'
      : `${count} articles have no projection: the page of each says why.`,
  programs: 'All programs',
};

export const projection = words({ en: english, de: german });
