import type { Import } from '@/core/statements/row.ts';
import { german } from './de/imports.ts';
import { words } from './language.ts';

const states: Record<Import['state'], string> = {
  staging: 'Preparing',
  publishing: 'Finishing',
  published: 'Imported',
  undoing: 'Being undone',
};

export const english = {
  title: 'Imports',
  note: 'You can undo any import, and import its statement again later.',
  caption: 'Imports, newest first',
  none: 'No imports yet',
  noneHelp: 'Import a statement of one of your programs to see what each article earns.',
  importStatement: 'Import statement',
  statement: 'Statement',
  program: 'Program',
  covers: 'Covers',
  range: (from: string, to: string) => `${from} to ${to}`,
  rows: 'Rows',
  counts: (fresh: string, updated: string) => `${fresh} new, ${updated} updated`,
  leftOut: (count: string) => `${count} left out`,
  unreadable: (count: string) => `${count} unreadable`,
  imported: 'Imported',
  state: 'State',
  progress: (done: string, total: string) => `${done} of ${total} rows`,
  undo: 'Undo',
  undoOf: (file: string) => `Undo the import of ${file}`,
  undoing: 'Undoing',
  undone: (file: string) => `The import of ${file} was undone.`,
  action: 'Action',
  clicks: 'Clicks',
  payouts: 'Payouts',
  states,
};

export const imports = words({ en: english, de: german });
