import { german } from './de/common.ts';
import { words } from './language.ts';
/** Words that every screen shares. */
export const english = {
  appName: 'Longtail',
  notKnown: 'Not known',
  noStatement: 'Not known until a statement is imported',
  importStatement: 'Import a statement',
  hiddenAmount: 'Amount hidden',
  estimate: 'est.',
  range: (low: string, high: string) => `${low} to ${high}`,
  about: (text: string) => `about ${text}`,
  hours: (text: string) => `${text} h`,
  ofTarget: (share: string) => `${share} of target`,
  perHour: (text: string) => `${text}/h`,
  perMonth: (text: string) => `${text}/month`,
  asTable: 'Show as table',
  asChart: 'Show as chart',
  table: (name: string) => `Table: ${name}`,
  loading: 'Loading',
  cancel: 'Cancel',
  failed: 'Something went wrong',
  noRoom: 'The browser has no room left. Nothing was changed. Free some disk space, then try again.',
  storageRefused:
    'The browser could not open the data that Longtail has stored. Nothing in it was changed. Close Longtail’s other tabs and reload. If that does not help, restart the browser and check that the disk has room.',
  failedHelp: 'Nothing was lost. Reload this page to try again.',
  reload: 'Reload',
  basisOf: (what: string) => `What this rests on: ${what}`,
  hideAmounts: 'Hide amounts',
  showAmounts: 'Show amounts',
  enterRate: 'Enter a rate',
  notConverted: (amounts: string) => `and ${amounts}, no\u00a0rate`,
  finishing: (names: string) => `An import is finishing (${names}). Figures may still move.`,
  leftOut: (tables: string) =>
    `Some records can’t be read and are left out (${tables}). Settings > Diagnostics says which and mends it.`,
  recomputing: 'Projections are being computed again.',
  openTab: 'Open in a tab',
  opensTab: '(opens in a new tab)',
  settings: 'Settings',
  undo: 'Undo',
  taken: 'The last step was undone.',
  showMore: (count: string) => `Show ${count} more`,
};

export const common = words({ en: english, de: german });
