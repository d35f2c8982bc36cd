import { german } from './de/diagnostics.ts';
import { words } from './language.ts';

export const english = {
  title: 'Diagnostics',
  note: 'The state of Longtail: versions, sizes, last runs, access. A copy of it holds only counts and times: no amounts, titles, addresses or names.',
  show: 'Show',
  facts: 'State',
  fact: 'Fact',
  value: 'Value',
  version: 'Longtail',
  schema: 'Version of the data',
  browser: 'Browser',
  storage: 'Storage',
  used: (used: string, quota: string) => `${used} of ${quota}`,
  persisted: 'Safe from eviction',
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
  stopped: (when: string, problem: string) => `${when} (since then stopped by: ${problem})`,
  devto: 'Access to dev.to',
  others: 'Access to other sites',
  withoutAccess: 'Sites you added, without access',
  rows: 'Records by table',
  table: 'Table',
  count: 'Records',
  copy: 'Copy diagnostics',
  check: 'Check everything',
  checkHelp:
    'Rebuilds every figure as a trial, and checks that all sums tie and nothing is missing. Changes nothing.',
  checking: 'Checking',
  fine: 'Everything is consistent.',
  found: 'Not everything is consistent',
  findings: {
    unfit: (table: string, field: string, count: string) =>
      `${count} records in ${table} can’t be read because of their ${field || 'shape'}. “Repair” removes them.`,
    derived: (table: string) => `Table ${table} differs from what follows from your data.`,
    reference: (table: string, field: string, count: string) =>
      `${count} records of ${table} name a ${field} that does not exist.`,
    rows: (count: string) => `${count} imports or rows are incomplete.`,
    totals: (count: string) => `${count} sums differ from their commissions.`,
  },
  repair: 'Repair',
  repairHelp:
    'Rebuilds every figure from what you imported, logged and decided. Save a copy first if you like.',
  repairing: 'Repairing',
  repaired: 'Every figure was rebuilt.',
  left: 'Some of your data is missing',
  leftHelp:
    'Rebuilding can’t fix this. Restore a complete copy or snapshot, or undo the import in question and import its file again.',
};

export const diagnostics = words({ en: english, de: german });
