import type { BasisPart } from '@/core/returns/basis.ts';
import { basisSentence } from '@/core/returns/basis-text.ts';
import type { OverlayWords } from '@/messaging/overlay-words.ts';
import type { OverlayTexts } from '@/services/overlay.ts';
import { german } from './de/overlay.ts';
import { english as labels } from './labels.ts';
import { browserLanguage, localeOf, parseLanguage } from './language.ts';

export const english = {
  words: {
    region: 'Longtail: what this article earns',
    cardTitle: 'This article',
    close: 'Close',
    collapse: 'Make smaller',
    pillName: 'What this article earns: {}',
    unknown: 'unknown',
    nothingKnown: 'No figures yet',
    updated: 'Longtail has changed: reload this page',
    maskedName: 'hidden',
    about: 'about {}',
    anHour: '{}/h',
    ofTarget: '{} of target',
    hours: '{} h',
    median: 'median {}',
    expected: 'expected {}',
    estimate: 'estimate',
    toDate: 'to date',
    nextMonths: 'next 24 months',
    nextMonthsShort: 'in 24 mo',
    rows: {
      toDate: 'To date',
      pending: 'Pending',
      nextMonths: 'Next 24 months',
      lifetime: 'Lifetime, up to 120 months',
      hours: 'Hours',
      hourlyRate: 'Effective hourly rate',
      projectedRate: 'Projected hourly rate',
      clicks: 'Clicks, months 1–3',
      conversions: 'Conversions',
      links: 'Affiliate links',
    },
    tips: 'What needs attention',
    noText: 'A link without text',
    copied: 'Copied',
    notCopied: 'Could not copy',
    timer: {
      name: 'Timer',
      activity: 'Activity',
      start: 'Start timer',
      pause: 'Pause',
      resume: 'Resume',
      stop: 'Stop and log',
      running: 'Running: {}',
      paused: 'Paused: {}',
      elsewhere: 'The timer is running for something else.',
      slept: 'Your computer slept for {} h. Was that work?',
      keep: 'Keep the time',
      discard: 'Discard it',
    },
    activities: labels.activityLabels,
    tip: {
      undisclosed: { advice: 'Nothing tells readers of the affiliate links.', action: 'Copy sentence' },
      late: { advice: 'Tell readers of the affiliate links before the first one.', action: '' },
      tagged: { advice: 'has no sub-ID', action: 'Copy tagged link' },
      remake: { advice: 'is shortened: create it again with this sub-ID', action: 'Copy sub-ID' },
      closed: { advice: 'belongs to a network that has closed', action: '' },
      'one-link': { advice: 'takes no sub-ID: create a link for this article', action: '' },
      'tracking-id': { advice: 'takes no sub-ID: create a tracking ID for this article', action: '' },
      referrer: { advice: 'takes no sub-ID: the referring page identifies its sales', action: '' },
      'by-hand': { advice: 'takes no sub-ID: attribute its sales by hand', action: '' },
    },
    openPanel: 'Open in side panel',
    openDashboard: 'Open dashboard',
    hide: 'Hide',
    hideWhere: 'Hide these figures',
    hideArticle: 'On this post',
    hideSite: 'On {}',
    hideEverywhere: 'Everywhere',
  } satisfies OverlayWords,
  notes: {
    finishing: 'An import is finishing: figures may still move.',
    noStatement: 'No statement of commissions imported yet.',
    computing: 'The projection is being computed.',
    basis: (part: BasisPart, formatDay: (day: string) => string): string => basisSentence(part, formatDay),
    apart: (currencies: string) => `Commissions in ${currencies} stand apart: no rate is known.`,
    costsApart: (currencies: string) => `Costs in ${currencies} have no rate: the hourly rate is not known.`,
    mostlyEstimated: 'More than half of its hours are estimates.',
    noHours: 'No hours logged: the hourly rate is not known.',
  },
  attention: {
    unbound: (hours: string, site: string) =>
      `${hours} h on a draft at ${site} may belong to this article: settle it in the popup.`,
    due: (program: string, day: string) => `The last statement of ${program} reaches ${day}.`,
    never: (program: string) => `No statement of ${program} has been imported yet.`,
    viewsFell: (from: string, to: string) => `Views fell from about ${from} to about ${to} in four weeks.`,
  },
};

/**
 * The overlay's texts in the language that the author chose, else the browser's. Unlike a page, the
 * background has to ask for the choice each time.
 */
export function overlayIn(choice: unknown): OverlayTexts {
  const language = parseLanguage(choice) ?? browserLanguage;
  const texts = { en: english, de: german }[language];
  return { ...texts, locale: localeOf(language, navigator.languages) };
}
