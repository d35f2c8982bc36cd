import { german } from './de/diagnostics.ts';
import { words } from './language.ts';

export const english = {
  title: 'Diagnostics',
  note: 'How Longtail stands: versions, sizes, last runs. Copied, it holds counts and times only: no amounts, titles, addresses or names.',
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
  yes: 'yes',
  no: 'no',
  never: 'never',
  lastImport: 'Last import',
  lastSync: 'Last full sync',
  syncProblem: 'What stopped the sync',
  lastCopy: 'Last copy',
  devto: 'Access to dev.to',
  others: 'Access to other sites',
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
};

export const diagnostics = words({ en: english, de: german });
