import type { Comparison, Dimension, LeftOutReason } from '@/core/returns/next.ts';
import { formatCount } from '../format.ts';
import { german } from './de/next.ts';
import { words } from './language.ts';

const articles = (count: number) => (count === 1 ? '1 article' : `${formatCount(count)} articles`);
const are = (count: number) => `${articles(count)} ${count === 1 ? 'is' : 'are'} left out`;

/** What groups of articles are called, one and several. */
const groups: Record<Dimension, { one: string; several: string }> = {
  topic: { one: 'topic', several: 'topics' },
  format: { one: 'format', several: 'formats' },
  program: { one: 'program', several: 'programs' },
  position: { one: 'link position', several: 'link positions' },
  pair: { one: 'topic and format', several: 'topics and formats' },
};

const missing: Record<Dimension, string> = {
  topic: 'no topic is set, and tags and title suggest none',
  format: 'no format is set, and tags and title suggest none',
  program: 'no link belongs to one of your programs',
  position: 'where the affiliate links are is not known',
  pair: 'topic or format is neither set nor suggested by tags and title',
};

const leftOut: Record<Exclude<LeftOutReason, 'group'>, string> = {
  hours: 'hours are not known, or too few for a rate',
  earned: 'what they earned is not known',
  rate: 'some of the money is in a currency without a rate',
  projection: 'what is still to come is not known',
};

/** What to write next, and what articles of a kind bring per hour. */
export const english = {
  title: 'What to write next',
  note: (measure: Comparison['measure']) =>
    measure === 'projected'
      ? 'What your articles bring per hour of work: earned so far and expected in the next 24 months, less costs.'
      : 'What your articles have brought per hour of work so far, less costs. What is still to come is known for too few of them.',
  write: 'Write next',
  writeNote: (dimension: Dimension) =>
    `Your ${groups[dimension].several} by what one more article may be expected to bring per hour, best first.`,
  writeCaption: 'What to write next, best first',
  first: (group: string, rate: string) => `Write next: ${group}. Expected ${rate}.`,
  noFirst: {
    one: (dimension: Dimension) =>
      `All articles with known hours share one ${groups[dimension].one}: nothing to rank it against yet.`,
    few: 'No recommendation yet: groups of one or two articles say little, so the order is mostly chance.',
    chance: 'No clear winner: the order may be chance alone, so write what you like best.',
    against: 'No clear winner: what stands out brings less per hour than your articles together.',
  },
  titles: {
    topic: 'By topic',
    format: 'By format',
    program: 'By program',
    position: 'By link position',
    pair: 'By topic and format',
  } satisfies Record<Dimension, string>,
  positions: { start: 'In the first third', middle: 'In the middle', end: 'In the last third' },
  positionNote:
    'By how far into the text the first affiliate link comes. Articles differ in more than that, so a difference need not come from it.',
  programNote:
    'By the programs that an article’s links belong to. An article with links of several programs has a group for that combination, since its hours can’t be split.',
  caption: (dimension: Dimension) => `What an hour brings by ${groups[dimension].one}`,
  columns: {
    group: {
      topic: 'Topic',
      format: 'Format',
      program: 'Program',
      position: 'First link',
      pair: 'Topic and format',
    } satisfies Record<Dimension, string>,
    articles: 'Articles',
    hours: 'Hours',
    rate: 'Per hour',
    expected: 'One more, per hour',
    drawn: '8 of 10 cases; dashed: all together',
    verdict: 'More than chance?',
    why: 'Why',
  },
  help: 'How it is compared',
  helpSentences: [
    'Per hour is all that the group’s articles earned and are expected to earn, less costs, divided by all their hours.',
    'One more is what another article like these may be expected to bring: the group’s own rate, drawn towards that of all articles as far as the two differ by no more than chance. The range holds 8 of 10 cases.',
    'A group counts as better or worse if it has at least three articles and that range lies wholly above or below the rate of all.',
    '“About” marks a group of which more than half of the hours are estimates.',
  ],
  allTogether: (rate: string) => `All of them together bring ${rate}.`,
  says: {
    one: (dimension: Dimension) => `Only one ${groups[dimension].one}: nothing to compare it with yet.`,
    few: (dimension: Dimension) =>
      `Too few articles to compare ${groups[dimension].several}: at least two of them need three articles each.`,
    chance: (dimension: Dimension) =>
      `No ${groups[dimension].one} stands out: the differences may be chance alone.`,
    better: (names: string) => `Better than all together, by more than chance: ${names}.`,
    worse: (names: string) => `Worse than all together, by more than chance: ${names}.`,
  },
  verdicts: {
    few: 'Too few articles to tell',
    chance: 'May be chance alone',
    better: 'Yes, better',
    worse: 'Yes, worse',
  },
  brought: (count: number, hours: string, value: string, measure: Comparison['measure']) =>
    measure === 'projected'
      ? `${articles(count)} in ${hours} earned, and are expected to earn, ${value}.`
      : `${articles(count)} in ${hours} earned ${value}.`,
  reach: (views: string | null, links: string) =>
    views === null
      ? `Views not known; affiliate links: ${links}.`
      : `Views: ${views}; affiliate links: ${links}.`,
  reasons: {
    few: 'With so few articles, mostly what all of yours bring.',
    chance: 'May differ from all of yours by chance alone.',
    better: 'Better than all of yours by more than chance.',
    worse: 'Worse than all of yours by more than chance.',
  },
  leftOut: (reason: LeftOutReason, dimension: Dimension, count: number) =>
    `${are(count)}: ${reason === 'group' ? missing[dimension] : leftOut[reason]}.`,
  suggested: (dimension: Dimension, count: number) =>
    `For ${articles(count)} the ${groups[dimension].one} is suggested by tags and title, not set by you.`,
  unknown: (dimension: Dimension) => `Not known: no article could be compared by ${groups[dimension].one}.`,
  none: {
    title: 'Not known yet',
    articles: 'There are no articles yet. Add your blog, then import a statement and log your hours.',
    earnings: 'No earnings are known: import a statement or your spreadsheet first.',
    hours: 'No article has known hours: log them, or estimate those of older articles.',
    addBlog: 'Add your blog',
    importStatement: 'Import a statement',
    addHours: 'Add hours',
    labels: 'Select articles in the table of articles to set their topics and formats.',
    setLabels: 'Set topics and formats',
  },
};

export const next = words({ en: english, de: german });
