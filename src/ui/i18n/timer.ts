import { german } from './de/timer.ts';
import { words } from './language.ts';
export const english = {
  title: 'Timer',
  work: 'Article or draft',
  pickWork: 'Choose what you work on',
  articles: 'Articles',
  drafts: 'Drafts',
  draft: (place: string) => `Draft at ${place}`,
  activity: 'Activity',
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop and log',
  noWork: 'Choose the article or draft you work on.',
  paused: 'Paused',
  running: 'Running',
  logged: (hours: string) => `Logged ${hours} h.`,
  loggedBriefly: 'Logged less than a minute.',
  tooShort: 'Nothing logged: less than a second.',
  slept: {
    title: 'Was that work?',
    note: (from: string, to: string) => `Your computer slept from ${from} to ${to}.`,
    keep: 'Keep the time',
    discard: 'Discard it',
    first: 'Answer this before you stop the timer.',
  },
};

export const timer = words({ en: english, de: german });
