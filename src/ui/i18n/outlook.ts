import { german } from './de/outlook.ts';
import { words } from './language.ts';

const forecasts = (count: number) => (count === 1 ? '1 forecast' : `${count} forecasts`);

/** The months ahead, and how earlier forecasts did. */
export const english = {
  title: 'Outlook',
  note: 'What your articles are expected to bring in the next 24 months, if you go on writing or stop today.',
  making: 'The months ahead are being worked out. What you see here may be older than your data.',
  none: 'Not known yet: no statement says who pays.',
  importStatement: 'Import a statement',
  runRate: 'Run rate',
  measures: {
    runRate: 'Run rate: recurring commissions a month',
    income: 'Income by month',
    total: 'Income summed up from today',
  },
  choices: { runRate: 'Run rate', income: 'Income', total: 'Sum' },
  show: 'Show',
  month: 'Month',
  paceLabel: 'If I keep writing',
  pace: (perMonth: number) =>
    perMonth === 0.5
      ? '1 article every two months'
      : perMonth === 1
        ? '1 article a month'
        : perMonth === 0
          ? 'no more articles'
          : `${perMonth} articles a month`,
  stop: 'Stop today',
  band: 'The bands hold 8 of 10 cases; the lines are the average of all.',
  edges: { low: 'low', high: 'high' },
  describe: (measure: string, futures: string) =>
    `${measure}, next 24 months: ${futures}. Arrow keys read them out.`,
  range: (low: string, high: string) => `${low} to ${high}`,
  help: 'How the months ahead are worked out',
  helpSentences: [
    'Stop today: the customers you have, their upgrades, and the new ones that your present articles still bring.',
    'New articles are assumed to be like yours of the last twelve months, drawn halfway to what those have in common, since a single success seldom repeats.',
    'All futures rest on the same thousand draws as every projection here, so at 12 and 24 months the ranges are those of your forecast. The averages here come from those draws, while your forecast’s are exact, so the two differ a little by chance.',
    'A month ends on the same day of the month as today. The first one includes what has fallen due but is in no statement yet.',
  ],
  runRateNow: (amount: string) => `Your run rate is ${amount} a month now.`,
  runRateUnknown: 'Your run rate now is not known.',
  in: (month: string, mean: string, low: string, high: string) => `${mean} in ${month} (${low} to ${high})`,
  goingOn: (pace: string, at: string) => `With ${pace} as good as your present ones, expect ${at}.`,
  stopping: (at: string) => `If you stop today, expect ${at}.`,
  noModels:
    'What new articles would bring is not known: none of your articles of the last twelve months shows what brings referrals.',
  fewModels: (count: number) =>
    `New articles rest on ${count === 1 ? 'one recent article' : `${count} recent articles`} only: mostly assumption.`,
  whatIf: {
    title: 'If terms change',
    note: 'What a change would do to the next 24 months: the difference, on average and in 8 of 10 cases.',
    caption: 'What each change would do',
    program: 'Program',
    fields: {
      rate: 'Recurring commission, %',
      shorter: 'Customers leave sooner, by %',
      flat: 'A flat fee for new customers instead',
    },
    rateNow: (rate: string) => `${rate} now. Empty: no change.`,
    shorterHint: 'By how much shorter they stay, on average. Empty: no change.',
    flatHint: (currency: string) => `${currency}, once, and nothing after. Empty: no change.`,
    wrongRate: 'A percentage from 0 to 100.',
    wrongShorter: 'A percentage from 0 to 90.',
    wrongFlat: 'An amount of 0 or more.',
    making: 'Being worked out',
    nothing: 'This program is not expected to bring anything in the next 24 months.',
    same: (now: string) => `No change: about ${now} in the next 24 months.`,
    result: (now: string, after: string, difference: string, share: string, isLess: boolean) =>
      `About ${after} instead of ${now} in the next 24 months: ${difference} ${isLess ? 'less' : 'more'}, ${share} of it.`,
    newCustomer: (amount: string) =>
      `On the present terms, a new customer brings about ${amount} within 24 months.`,
    change: 'Change',
    difference: 'Difference in 24 months',
    parts: {
      recurring: 'Recurring commission alone',
      shorter: 'Customers leaving sooner alone',
      flat: 'Flat fee alone',
    },
    all: 'All together',
    help: 'What is changed',
    helpSentences: [
      'Recurring commission: every future one is paid at the new rate, those of present customers too. Only amounts change, so its range is that of what recurs.',
      'Customers leave sooner: all of them, by that much on average. Who comes, and who is lucky, stays the same, so its range comes only from how long they stay.',
      'A flat fee: new customers bring it at once and nothing after; those you have go on as before.',
      'Averages come from the same draws as the months ahead, so they differ a little by chance from your forecast’s, which are exact.',
    ],
    noChange: 'No change',
    beforeAndAfter: 'The next 24 months on the present terms, and after the change',
    terms: 'Terms',
    next24: 'Next 24 months',
    drawn: '8 of 10 cases',
    asTheyAre: 'As they are',
    changed: 'After the change',
  },
  held: {
    title: 'How earlier forecasts did',
    note: 'The first forecast of each month is kept and compared with what came since, up to the last day that all statements reach.',
    none: 'No forecast is kept yet. Longtail keeps one in every month in which it has something to work out, for example when you visit one of your posts or sync.',
    tooNew: (day: string, months: number) =>
      `The first forecast is of ${day}. It can be judged once statements reach ${months === 1 ? 'a month' : `${months} months`} further.`,
    ofAll: (inside: number, count: number) =>
      `Of ${forecasts(count)} of everything, ${inside} ${inside === 1 ? 'was' : 'were'} right so far: what came lies in the range. About eight of ten should be.`,
    ofArticles: (inside: number, count: number) =>
      `Of ${forecasts(count)} of single articles, ${inside} ${inside === 1 ? 'was' : 'were'} right so far.`,
    outgrown: (count: number) =>
      `${forecasts(count)} ${count === 1 ? 'is' : 'are'} left out: ${count === 1 ? 'it was' : 'they were'} made before you imported older statements, or from statements you have since undone.`,
    all: 'Forecasts of everything against what came',
    byArticle: 'By article',
    columns: {
      madeOn: 'Made on',
      article: 'Article',
      until: 'Judged on',
      predicted: 'Expected',
      came: 'Came',
      inside: 'Right?',
    },
    verdict: (isInside: boolean, isBelow: boolean) =>
      isInside ? 'Yes' : isBelow ? 'No, less came' : 'No, more came',
  },
};

export const outlook = words({ en: english, de: german });
