import { german } from './de/attention.ts';
import { words } from './language.ts';
export const english = {
  title: 'Needs attention',
  allWell: 'Nothing needs attention.',
  identity: 'Confirm who you are on dev.to',
  identityHelp: 'Until then no post counts as yours.',
  program: 'Add an affiliate program',
  programHelp: 'Its statements show what each article earns.',
  due: (program: string, day: string) => `${program}: statements reach ${day}`,
  dueHelp: (days: number) =>
    `That is ${days === 1 ? '1 day' : `${days} days`} ago. Import the next statement.`,
  first: (program: string) => `${program}: import its first statement`,
  firstHelp: 'No statement imported yet.',
  owed: (program: string, count: number, amounts: string) =>
    `${program}: ${count === 1 ? '1 payment' : `${count} payments`} missing or short${amounts && `, ${amounts}`}`,
  owedHelp: 'By its terms these should have come. See which, and ask the program.',
  loose: (amount: string) => `${amount} not attributed to an article`,
  looseHelp: 'Say which articles it belongs to.',
  broken: (links: number, articles: number) =>
    `${links === 1 ? '1 broken affiliate link' : `${links} broken affiliate links`} in ${articles === 1 ? '1 article' : `${articles} articles`}`,
  brokenHelp: 'A check found that they lead nowhere, lead elsewhere, or no longer carry your partner id.',
  untagged: (links: number, articles: number) =>
    `${links === 1 ? '1 affiliate link' : `${links} affiliate links`} without sub-ID in ${articles === 1 ? '1 article' : `${articles} articles`}`,
  untaggedHelp: 'Put the tagged links in their place: sales then find their article.',
  undisclosed: ([first = '', ...others]: string[]) =>
    others.length === 0
      ? `“${first}” does not tell readers of its affiliate links`
      : `${others.length + 1} articles do not tell readers of their affiliate links`,
  undisclosedHelp: 'dev.to requires it. There is a sentence to copy.',
  rates: (missing: string) => `No rate for ${missing}`,
  noRate: (currency: string, months: number) =>
    `${currency} (${months === 1 ? '1 month' : `${months} months`})`,
  ratesHelp: 'Enter or import rates: until then these amounts stand apart.',
  finishing: (files: string) => `An import is finishing (${files})`,
  finishingHelp: 'Figures may still move.',
  more: (count: number) => (count === 1 ? '1 more in the dashboard' : `${count} more in the dashboard`),
  dismiss: 'Dismiss',
  dismissOf: (name: string) => `Dismiss: ${name}`,
  dismissed: 'Dismissed. It comes back when it changes.',
  undo: 'Undo',
  earlier: (count: number) => `${count} dismissed`,
  restore: 'Bring back',
  restoreOf: (name: string) => `Bring back: ${name}`,
};

export const attention = words({ en: english, de: german });
