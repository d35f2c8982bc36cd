import { german } from './de/diagnostics.ts';
import { words } from './language.ts';

export const english = {
  title: 'Diagnostics',
  note: 'How Longtail stands: versions, sizes, last runs, access. Copied, it holds counts and times only: no amounts, titles, addresses or names.',
  show: 'Show',
  facts: 'How things stand',
  fact: 'Fact',
  value: 'Value',
  version: 'Longtail',
  schema: 'Version of the data',
  browser: 'Browser',
  storage: 'Storage',
  used: (used: string, quota: string) => `${used} of ${quota}`,
  persisted: 'Kept for good',
  snapshots: 'Snapshots',
  kept: (count: string, bytes: string) => `${count}, ${bytes}`,
  yes: 'yes',
  no: 'no',
  never: 'never',
  lastImport: 'Last import',
  lastWork: 'Last work',
  lastCopy: 'Last copy',
  lastSync: 'Last full sync with dev.to',
  otherSync: 'Last full sync with another site',
  stopped: (when: string, problem: string) => `${when} (stopped since by: ${problem})`,
  devto: 'Access to dev.to',
  others: 'Access to other sites',
  withoutAccess: 'Sites you added, without access',
  rows: 'Records by table',
  table: 'Table',
  count: 'Records',
  copy: 'Copy this account',
  check: 'Check everything',
  checkHelp:
    'Makes every figure again on trial, and looks whether all sums tie and nothing is missing. Changes nothing.',
  checking: 'Checking',
  fine: 'Everything holds together.',
  found: 'Not everything holds together',
  findings: {
    unfit: (table: string, field: string, count: string) =>
      `Records of ${table} can’t be read for their ${field || 'shape'} (${count}). Repairing takes them away.`,
    derived: (table: string) => `Table ${table} says something else than the facts do.`,
    reference: (table: string, field: string, count: string) =>
      `${count} records of ${table} name a ${field} that is not there.`,
    rows: (count: string) => `${count} imports or rows are not whole.`,
    totals: (count: string) => `${count} sums are not those of their commissions.`,
  },
  repair: 'Repair',
  repairHelp:
    'Makes every figure again from what you imported, worked and decided. Save a copy first if you like.',
  repairing: 'Repairing',
  repaired: 'Every figure was made again.',
  left: 'Something is missing from what you brought in',
  leftHelp:
    'No figure can mend this. Restore a copy or a snapshot that is whole, or undo the import in question and import its file again.',
};

export const diagnostics = words({ en: english, de: german });
