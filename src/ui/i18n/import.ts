import type { DateOrder } from '@/core/statements/dates.ts';
import type { ColumnField } from '@/core/statements/mapping.ts';
import type { RowFate } from '@/core/statements/row.ts';
import { german } from './de/import.ts';
import { words } from './language.ts';

const columnNames: Record<ColumnField, string> = {
  date: 'Date',
  customer: 'Customer',
  kind: 'Kind of row',
  planPrice: 'Plan price',
  amount: 'Your commission',
  currency: 'Currency',
  status: 'Status',
  externalId: 'Row’s own id',
  subId: 'Sub-ID',
  clicks: 'Clicks',
  product: 'Product',
  originalAmount: 'Original amount',
  originalExternalId: 'Id of the row it corrects',
  link: 'Link',
  coupon: 'Coupon',
  referrer: 'Page the click came from',
  landingPage: 'Page the link stood on',
  payoutId: 'Payout it was paid in',
};

const dateOrders: Record<DateOrder, string> = {
  ymd: 'Year, month, day',
  dmy: 'Day, month, year',
  mdy: 'Month, day, year',
};

const fateHelp: Record<RowFate, string> = {
  new: 'Rows not seen before',
  updates: 'Rows that were there before and now say something different',
  same: 'Rows that are there already, unchanged',
  older: 'Rows that are there already in a newer version',
  ignored: 'Rows that are left out, each with its reason',
  error: 'Rows that can’t be read, each with its reason',
};

export const english = {
  title: 'Import statement',
  choose: {
    note: 'A statement is a file or table that an affiliate program gives out. Nothing leaves this browser.',
    program: 'Program',
    pickProgram: 'Choose a program',
    asFilesSay: 'As each file says',
    noPrograms: 'Add a program first',
    noProgramsHelp: 'A statement belongs to a program, whose terms say how it is read.',
    addProgram: 'Add a program',
    file: 'Statement files',
    fileHint: 'CSV, TSV or another text table',
    drop: 'Drop the file here, or choose it',
    dropSeveral: 'Drop files here, or choose them',
    pick: 'Choose a file',
    pickSeveral: 'Choose files',
    filesHint: 'CSV, TSV or other text tables, several at once, also in a ZIP',
    tooMany: (count: string) => `At most ${count} files can be read at once. Choose fewer.`,
    tooLarge: (megabytes: string) =>
      `The files are more than ${megabytes} MB together. Choose fewer at once.`,
    notRead: (file: string) => `"${file}" can’t be read. If it is a folder, choose the files in it.`,
    paste: 'Or paste the table',
    pasteLabel: 'Table with its header row',
    pasteHint: 'Copied from a web page or a spreadsheet',
    readPasted: 'Read pasted table',
    nothingPasted: 'Paste a table with its header row first.',
    pastedName: 'Pasted table',
    undone: 'The import was undone. Everything is as it was before.',
  },
  queue: {
    place: (at: string, of: string) => `File ${at} of ${of}`,
    skip: 'Skip this file',
    title: (count: string) => `${count} files`,
    summary: 'What became of each file',
    file: 'File',
    program: 'Program',
    outcome: 'What came of it',
    skipped: 'Skipped, nothing imported',
    failed: (problem: string) => `Not imported. ${problem}`,
    undoEach: 'Each import can be undone on its own.',
    imports: 'See imports',
  },
  whichProgram: {
    title: 'Which program is this from?',
    note: (file: string) => `Nothing in ${file} says which program it is from.`,
    go: 'Continue',
  },
  hand: {
    title: 'Or enter rows by hand',
    note: 'For what no statement says. You see the rows in a preview first and can undo them like any import. A later statement that names the same row updates it.',
    fileName: 'Entered by hand',
    row: (place: string) => `Row ${place}`,
    date: 'Date',
    kind: 'Kind',
    amount: 'Your commission',
    status: 'Status',
    customer: 'Customer',
    planPrice: 'Plan price',
    subId: 'Sub-ID',
    externalId: 'Row’s own id',
    externalIdHelp: 'If the program shows one: a later statement recognises the row by it.',
    add: 'Add a row',
    remove: 'Remove',
    removeRow: (name: string) => `Remove ${name.toLowerCase()}`,
    preview: 'Preview',
    dateMissing: 'The date is missing.',
    amountMissing: 'The amount is missing.',
    noAmount: 'Rows of this kind have no amount.',
  },
  corrections: {
    title: (count: number, text: string) =>
      count === 1 ? '1 row can’t be read' : `${text} rows can’t be read`,
    note: 'Correct what is wrong or leave the row out. Rows left as they are won’t be imported. The file itself is not changed.',
    more: (count: number, text: string) =>
      count === 1
        ? 'And 1 more row, which is shown once these are settled.'
        : `And ${text} more rows. With so many, look at the columns above first.`,
    line: (line: string) => `Line ${line}`,
    correct: 'Correct',
    leaveOut: 'Leave out',
    leaveOutLine: (line: string) => `Leave out line ${line}`,
    takeIn: 'Take in',
    takeInLine: (line: string) => `Take in line ${line}`,
    byHand: 'Corrected and left out by hand',
    byHandNote: 'Kept with the import: when the same rows come again, this applies to them.',
    isLeftOut: 'is left out.',
    change: (column: string, from: string, to: string) => `${column}: “${from}” is read as “${to}”`,
    takeBack: 'Take back',
    takeBackLine: (line: string) => `Take back the change of line ${line}`,
    action: 'Action',
  },
  reading: (name: string) => `Reading ${name}`,
  preview: {
    note: (file: string, program: string) => `${file}, for ${program}. Nothing is imported yet.`,
    ready: (count: number, text: string) =>
      count === 1 ? 'Preview ready: 1 row.' : `Preview ready: ${text} rows.`,
    busy: 'Updating the preview',
    startOver: 'Start over',
    program: 'Program',
    already: (when: string) => `This same file was imported on ${when}. Its rows won’t be counted twice.`,
    recognised: ({ name, note }: { name: string; note: string | null }) =>
      note === null ? `Recognised as ${name}.` : `Recognised as ${name}. ${note}`,
    questions: (count: number) =>
      count === 1 ? 'One thing to settle first' : `${count} things to settle first`,
    answer: 'Choose',
    columns: 'Columns',
    columnsNote: 'Which column of the statement says what. Change any of them; the preview follows.',
    none: 'None',
    noSample: 'Not in this statement',
    emptyColumn: 'No values',
    sample: (values: string) => `e.g. ${values}`,
    meanings: 'What its words mean',
    meaningsNote: 'The statement’s own words for the kind and status of a row.',
    kinds: 'Kinds',
    states: 'Statuses',
    undecided: 'Not decided',
    defaultKind: 'Rows without a kind are',
    defaultStatus: 'Rows without a status are',
    formats: 'Dates and amounts',
    dateOrder: 'Order of dates',
    byItself: 'As the statement shows',
    decimalMark: 'Decimal mark',
    point: 'Point: 1234.50',
    comma: 'Comma: 1234,50',
    defaultCurrency: 'Currency of rows that name none',
    programCurrency: 'The program’s',
    amountUnit: 'Amounts are in',
    major: 'Whole units: 12.50',
    minor: 'Minor units (cents): 1250',
    coverage: 'Days the statement covers',
    coverageNote: 'Whether a referral has stopped paying is judged on the last day.',
    coversFrom: 'From',
    coversTo: 'To',
    coverageOrder: 'The first day must not be after the last.',
    coverageMissing: 'Both days are needed.',
    coverageAhead: 'The last day must not be in the future.',
    rows: 'Rows',
    filter: 'Show rows',
    all: 'All',
    rowsCaption: 'Rows of the statement and what importing does with each',
    noRows: 'No rows of this kind.',
    coming: 'Loading…',
    cancelled: 'The import was cancelled and nothing of it was kept. You can import the statement again.',
    line: 'Line',
    fate: 'What happens',
    day: 'Date',
    customer: 'Customer',
    kind: 'Kind',
    status: 'Status',
    amount: 'Amount',
    clicks: 'Clicks',
    subId: 'Sub-ID',
    totalAgrees: (line: string, column: string, total: string) =>
      `The statement’s own total of ${column} (line ${line}), ${total}, agrees with its rows.`,
    totalDiffers: (line: string, column: string, stated: string, read: string, apart: string) =>
      `Line ${line} gives ${stated} as the total of ${column}, but the rows that were read come to ${read}: ${apart} apart. Check for rows that could not be read, or a wrong column or decimal mark. You can still import.`,
    rounded: (rows: number, count: string) =>
      rows === 1
        ? '1 amount is finer than the currency’s smallest unit, as a cent is for dollars. It is rounded to the nearest one.'
        : `${count} amounts are finer than the currency’s smallest unit, as a cent is for dollars. Each is rounded to the nearest one.`,
    rewards: (unit: string, count: string, rows: number) =>
      `${count} ${unit} in ${rows === 1 ? '1 row' : `${rows} rows`} are not money. They are kept apart and count in no total.`,
    columnSum: (amounts: string) => `Plain sum of the amount column: ${amounts}`,
    publish: (count: number, text: string) =>
      count === 0 ? 'Import, nothing new' : count === 1 ? 'Import 1 row' : `Import ${text} rows`,
    publishNothing: 'Nothing to import',
    nothing: 'Nothing in this file can be imported.',
    nothingReason: (lines: number, count: string, reason: string) =>
      `${lines === 1 ? '1 line' : `${count} lines`}: ${reason}`,
    blockedByQuestions: 'Settle the open questions above, then import.',
  },
  publishing: {
    staging: 'Preparing rows',
    publishing: 'Importing',
    undoing: 'Undoing',
    of: (done: string, total: string) => `${done} of ${total}`,
    percent: (stage: string, percent: number) => `${stage}: ${percent}%`,
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    keepOpen: 'You can leave this page; the import finishes by itself.',
  },
  done: {
    result: 'What came of it',
    title: (file: string) => `${file} is imported`,
    counts: (fresh: string, updated: string, same: string) =>
      `${fresh} new, ${updated} updated, ${same} already there.`,
    payouts: (count: number, text: string) =>
      count === 1
        ? '1 payout or fee, compared with the commissions under Imports.'
        : `${text} payouts and fees, compared with the commissions under Imports.`,
    errors: (count: number, text: string) =>
      count === 1
        ? '1 row could not be read and was left out.'
        : `${text} rows could not be read and were left out.`,
    see: 'See articles',
    another: 'Import another',
    undo: 'Undo this import',
  },
  failed: {
    reading: 'The statement can’t be read',
    publishing: 'The import stopped',
    readingHelp: 'Nothing was imported. Check that it is the right file, or choose another.',
    publishingHelp:
      'Try again: rows that are already in are not counted twice. What was half done is finished or discarded at the next start.',
    again: 'Try again',
    back: 'Back to the preview',
    other: 'Choose another statement',
  },
  columnNames,
  dateOrders,
  fateHelp,
};

export const importText = words({ en: english, de: german });
