import { german } from './de/sync.ts';
import { words } from './language.ts';
/** What the screens say of the sync with a Forem, dev.to or another: `site` is its host. */
export const english = {
  title: (site: string) => `Sync with ${site}`,
  note: (site: string) =>
    `Reads your articles, their links, and how often they were read, as the stats page on ${site} does. One request a second at most, nothing twice a day, and nothing leaves your browser.`,
  inPopup: (site: string) => `Your articles on ${site}`,
  start: 'Sync now',
  goOn: 'Continue',
  never: 'Not synced yet.',
  good: (when: string) => `Last full sync: ${when}.`,
  listing: 'Reading your articles…',
  filling: (done: string, total: string) =>
    `Your articles are in. Reading their daily figures: ${done} of ${total}.`,
  progress: 'Articles read',
  keepOpen: (site: string) =>
    `Keep ${site} open in a tab meanwhile. If you close it, “Continue” takes up from there.`,
  waits: (site: string, when: string) => `${site} asked to wait. The sync continues at ${when}.`,
  done: 'Everything up to today is in.',
  outcomes: {
    running: () => '',
    'up-to-date': () => 'Everything up to today is in. There is more to read tomorrow.',
    'no-author': (site: string) => `First confirm who you are on ${site}, under “Who you are”.`,
    'no-tab': (site: string) => `Open ${site} in a tab, signed in, and sync again.`,
  },
  open: (site: string) => `Open ${site}`,
  problems: {
    unauthorized: (site: string) =>
      `${site} says that nobody is signed in. Sign in on ${site}, then sync again.`,
    unauthorizedKey: (site: string) =>
      `${site} does not accept the API key. Enter a new one, or forget it and sync from an open ${site} tab.`,
    'too-many': (site: string) =>
      `${site} asked to slow down several times. What was read is kept; sync again later.`,
    network: (site: string) => `${site} did not answer. Check the connection, then sync again.`,
    page: (site: string) =>
      `Something else answered in place of ${site}: a network that wants you to sign in, or a check that you are human. Open ${site} in a tab, then sync again.`,
    'no-list': (site: string) => `${site} gave no list of your articles.`,
    server: (site: string, status: string) =>
      `${site} has a problem of its own (error ${status}). What was read is kept; sync again later.`,
    changed: (site: string, where: string) =>
      `${site} changed something (at “${where}”), and that part could not be read. Your data is safe.`,
    'other-author': (site: string, username: string) =>
      `${site} is signed in as ${username}, who is not confirmed as you. Confirm them under “Who you are”, or sign in as yourself.`,
  },
  daily: 'Sync automatically once a day',
  dailyHint: (site: string) => `While a ${site} tab is open, or at any time with an API key.`,
  key: {
    more: 'Sync without an open tab',
    label: 'API key',
    hint: (site: string) =>
      `Create it on ${site} under Settings > Extensions. It can do anything your account can. It stays in this browser, is sent only to ${site}, and is never exported.`,
    save: 'Keep key',
    saved: 'The key is kept.',
    stored: 'An API key is kept.',
    forget: 'Forget key',
    forgotten: 'The key is forgotten.',
  },
};

export const syncText = words({ en: english, de: german });
