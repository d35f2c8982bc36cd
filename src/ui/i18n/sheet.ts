import type { SheetField } from '@/core/spreadsheet/columns.ts';
import type { RowFate } from '@/core/statements/row.ts';
import { german } from './de/sheet.ts';
import { words } from './language.ts';

const columnNames: Record<SheetField, string> = {
  url: 'Address (URL)',
  title: 'Title',
  month: 'Month',
  program: 'Program',
  publishedOn: 'Date published',
  wordCount: 'Words',
  hours: 'Hours',
  clicks1: 'Clicks, month 1',
  clicks2: 'Clicks, month 2',
  clicks3: 'Clicks, month 3',
  conversions: 'Conversions',
  firstOrder: 'First order',
  recurring: 'Recurring',
  rate: 'Hourly rate',
  currency: 'Currency',
};

const fateHelp: Record<RowFate, string> = {
  new: 'Articles and months not known before',
  updates: 'Articles and months on which the spreadsheet says something new',
  same: 'Articles and months on which everything is known already',
  older: 'Articles on which a spreadsheet of a later day says more',
  ignored: 'Lines that are left out, each with its reason',
  error: 'Lines that can’t be read, each with its reason',
};

export const english = {
  title: 'Bring your spreadsheet',
  note: 'Your own table of articles (addresses, dates, words, hours, clicks, conversions, commissions) or of months (“June, 68 first order, 310 recurring”). Any columns, in any order. Nothing leaves this browser.',
  instead: 'Have a table of your own instead of a statement?',
  file: 'Spreadsheet file',
  reading: (name: string) => `Reading ${name}`,
  importing: 'Importing',
  undone: 'The import of the spreadsheet was undone. Everything is as it was before.',
  preview: {
    note: (file: string) => `${file}. Nothing is imported yet.`,
    ready: (count: number, text: string) =>
      count === 1 ? 'Preview ready: 1 line.' : `Preview ready: ${text} lines.`,
    already: (when: string) => `This same file was imported on ${when}. Nothing in it is counted twice.`,
    problems: 'To settle first',
    columnsNote: 'Which column says what. Change any of them; the preview follows.',
    noColumn: 'Not in this spreadsheet',
    totals: 'What its totals mean',
    totalsNote:
      'Its commissions are totals up to a day, or for the month that a row names. They count until statements cover all of that time; until then, statement rows dated within it are kept but not added.',
    asOf: 'Totals reach to',
    program: 'Commissions are from',
    anyProgram: 'Whatever programs the articles have',
    currency: 'Currency of rows that name none',
    rowsCaption: 'Lines of the spreadsheet and what importing does with each',
    article: 'Article',
    allArticles: 'All articles',
    month: 'Month',
    published: 'Published',
    words: 'Words',
    hours: 'Hours',
    clicks: 'Clicks, months 1 to 3',
    conversions: 'Conversions',
    firstOrder: 'First order',
    recurring: 'Recurring',
    publish: (count: number, text: string) =>
      count === 0 ? 'Import, nothing new' : count === 1 ? 'Import 1 line' : `Import ${text} lines`,
    blocked: 'Settle what is open above, then import.',
  },
  done: {
    counts: (fresh: string, updated: string, same: string) =>
      `Lines: ${fresh} new, ${updated} updated, ${same} already there.`,
    left: (count: number, text: string) =>
      count === 1 ? '1 line was left out.' : `${text} lines were left out.`,
  },
  failed: 'The spreadsheet can’t be read',
  list: {
    caption: 'Spreadsheets and totals by hand, newest first',
    name: 'Spreadsheet',
    asOf: 'Totals reach to',
    allPrograms: 'All programs',
  },
  opening: {
    counts: (first: string, recurring: string, time: string) =>
      `First order ${first} and recurring ${recurring} ${time} are totals that you entered.`,
    replaced: (first: string, recurring: string, time: string) =>
      `You entered first order ${first} and recurring ${recurring} ${time}. Statements have since covered that time, and theirs count.`,
    within: (first: string, recurring: string, time: string) =>
      `You entered first order ${first} and recurring ${recurring} ${time}. Your spreadsheet’s totals include that month already, so it is not added.`,
    upTo: (day: string) => `up to ${day}`,
    inMonth: (month: string) => `for ${month}`,
    notAdded: (count: number, rows: string, amount: string) =>
      count === 1
        ? `1 statement row dated within that time (${amount}) is kept but not added.`
        : `${rows} statement rows dated within that time (${amount}) are kept but not added.`,
    portfolio: (amount: string) =>
      `${amount} of commissions to date are totals from your spreadsheet. Their months are not known, so the chart leaves them out.`,
    months: (amount: string) =>
      `${amount} of commissions to date are monthly totals, each until statements cover its month.`,
  },
  columnNames,
  fateHelp,
};

export const sheetText = words({ en: english, de: german });
