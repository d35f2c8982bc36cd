import { german } from './de/projection.ts';
import { words } from './language.ts';

/** What the projection of all articles together rests on. */
export const english = {
  title: 'What the projection rests on',
  note: 'All articles together, what belongs to none included.',
  link: 'See what it rests on, by article and program',
  shortLink: 'What it rests on',
  linkOfArticle: 'See what it rests on, figure by figure',
  horizons: 'What is expected, by horizon',
  horizonsNote: 'Averages by where they come from. A longer horizon holds the shorter ones.',
  caption: 'Expected by horizon and source',
  source: 'Source',
  months: (months: number) => `${months} months`,
  lifetime: 'Lifetime, up to 120',
  average: 'Average',
  range: '8 cases of 10',
  none: 'No projection yet',
  basis: 'What this rests on',
  byArticle: 'Which articles it comes from',
  byArticleNote:
    'Averages add up to that of all; ranges do not, as not everything goes well or badly at once. Each title leads to its referrals, readers and retention.',
  byArticleCaption: 'Expected in the next 24 months by article, most first',
  article: 'Article',
  next24: 'Next 24 months',
  share: 'Share',
  referrals: 'Referrals',
  unattributed: 'Not attributed',
  unknown: (count: number) =>
    count === 1
      ? 'Of one article nothing is projected: it says why itself.'
      : `Of ${count} articles nothing is projected: each says why itself.`,
  programs: 'All programs',
};

export const projection = words({ en: english, de: german });
