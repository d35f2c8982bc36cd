import { german } from './de/sync.ts';
import { words } from './language.ts';
/** What the screens say of the sync with dev.to. */
export const english = {
  title: 'Sync with dev.to',
  note: 'Reads your articles, their links, and how often they were read, as the stats page on dev.to does. One request a second at most, nothing twice a day, and nothing leaves your browser.',
  inPopup: 'Your articles on dev.to',
  start: 'Sync now',
  goOn: 'Go on',
  never: 'Not synced yet.',
  good: (when: string) => `Last good sync: ${when}.`,
  listing: 'Reading your articles…',
  filling: (done: string, total: string) =>
    `Your articles are in. Reading their daily figures: ${done} of ${total}.`,
  progress: 'Articles read',
  keepOpen: 'Keep dev.to open in a tab meanwhile. If you close it, “Go on” continues from there.',
  waits: (when: string) => `dev.to asked to wait. It goes on at ${when}.`,
  done: 'Everything of today is in.',
  outcomes: {
    running: '',
    'up-to-date': 'Everything of today is in. Tomorrow there is more to read.',
    'no-author': 'Confirm who you are first, under “Who you are”.',
    'no-tab': 'Open dev.to in a tab, signed in, and sync again.',
  },
  openDevto: 'Open dev.to',
  problems: {
    unauthorized: 'dev.to says that nobody is signed in. Sign in on dev.to, then sync again.',
    unauthorizedKey:
      'dev.to does not accept the API key. Put in a new one, or forget it and sync from an open dev.to tab.',
    'too-many': 'dev.to asked to slow down several times. What was read is kept; sync again later.',
    network: 'dev.to did not answer. Check the connection, then sync again.',
    page: 'Something else answered in place of dev.to: a network that wants its own sign-in, or a check whether you are human. Open dev.to in a tab, then sync again.',
    'no-list': 'dev.to gave no list of your articles.',
    server: (status: string) =>
      `dev.to has trouble of its own (error ${status}). What was read is kept; sync again later.`,
    changed: (where: string) =>
      `dev.to changed something (at “${where}”), and that part could not be read. Your data is safe.`,
    'other-author': (username: string) =>
      `dev.to is signed in as ${username}, who is not confirmed as you. Confirm them under “Who you are”, or sign in as yourself.`,
  },
  daily: 'Sync once a day by itself',
  dailyHint: 'While a dev.to tab is open, or at any time with an API key.',
  key: {
    more: 'Sync without an open tab',
    label: 'API key',
    hint: 'Made on dev.to under Settings > Extensions. It can do anything your account can; it stays in this browser, is sent to dev.to only, and is never exported.',
    save: 'Keep key',
    saved: 'The key is kept.',
    stored: 'An API key is kept.',
    forget: 'Forget key',
    forgotten: 'The key is forgotten.',
  },
};

export const syncText = words({ en: english, de: german });
