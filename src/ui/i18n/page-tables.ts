import { german } from './de/page-tables.ts';
import { words } from './language.ts';
export const english = {
  title: 'Import a table from a page',
  note: (address: string) =>
    `${address}. Only what the page shows is read, so let it show all rows of the period first.`,
  reading: 'Reading the tables of the page',
  failed: 'The page can’t be read',
  none: 'No table on this page',
  noneHelp:
    'Tables are found as the page shows them. Open the list of commissions, then click Longtail again.',
  missing: 'No table on this page has the columns that were imported from it last time. Choose one below.',
  unnamed: 'Table without a name',
  size: (count: number, rows: string, columns: string) =>
    `${count === 1 ? '1 row' : `${rows} rows`}, ${columns} columns`,
  tooLong: (rows: string) =>
    `This table is longer than ${rows} rows, which is too long to read from a page. Export it as a file, or show a shorter period.`,
  use: 'Use this table',
  fileInstead: 'Choose a file instead',
  fileName: (name: string, host: string) => (name === '' ? host : `${name} (${host})`),
  shownRowsOnly: 'Read from what the page showed. Rows that it did not show are missing.',
  popup: {
    title: 'This page',
    importFrom: 'Import a table from this page',
    update: (program: string) => `Update ${program} from this page`,
  },
};

export const pageTables = words({ en: english, de: german });
