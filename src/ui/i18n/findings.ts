import type { DifferenceReason } from '@/core/ledger/differences.ts';
import type { TwinAnswer } from '@/core/ledger/twins.ts';
import { german } from './de/findings.ts';
import { words } from './language.ts';

export const english = {
  damaged: (count: number, text: string, first: string) =>
    `${count === 1 ? `Line ${first} has` : `${text} lines, line ${first} the first, have`} characters that can’t be read and are shown as “\uFFFD”. In the name of a customer or product they keep earlier rows of the same sale from being recognised: download the file again, or leave the row out.`,
  differences: {
    title: 'Why the plain sum is not what counts',
    note: (sum: string, counts: string) =>
      `The amount column comes to ${sum}; of this statement alone, ${counts} would count to date. The difference, line by line:`,
    why: 'Why',
    lines: 'Lines',
    stated: 'In the file',
    counted: 'Counts to date',
    line: 'Line',
    reasons: {
      pending: 'Pending: counts once it is approved',
      held: 'Held: counts once it is released',
      reversed: 'Reversed: does not count',
      'taken-back': 'A refund, or a correction of another line',
      'said-again': 'A later line has the same id and counts instead',
      'no-commission': 'No commission: brings you no money',
      ignored: 'Left out: the list of rows says why',
    } satisfies Record<DifferenceReason, string>,
    first: (shown: string, of: string) => `The first ${shown} of ${of} lines`,
    all: (of: number, text: string) => (of === 1 ? 'The line' : `All ${text} lines`),
  },
  vanished: {
    title: (count: number, text: string) =>
      count === 1
        ? '1 row of an earlier statement is not in this one'
        : `${text} rows of earlier statements are not in this one`,
    note: 'This statement covers their days, so something changed: a sale was withdrawn without notice, or is now listed under another day or id. The rows still count, and the program’s page lists them.',
    day: 'Date',
    customer: 'Customer',
    kind: 'Kind',
    amount: 'Amount',
    from: 'Last seen in',
    more: (count: string) => `And ${count} more.`,
  },
  twins: {
    title: (count: number, text: string, answer: TwinAnswer | null) => {
      const rows = count === 1 ? '1 row' : `${text} rows`;
      if (answer === 'same') return `${rows} left out: already there`;
      return answer === 'others' ? `${rows} counted as well` : `${rows} may be there already`;
    },
    note: 'You entered the same amount within three days, or an earlier import has it. If it is the same sale, leave the row out here, or undo the import that has it: of two statements of the same sales, keep the one that says more (ids, plans). Otherwise both count.',
    line: 'Line',
    day: 'Date',
    customer: 'Customer',
    amount: 'Amount',
    known: 'There already',
    edit: 'Same sale?',
    more: (count: string) => `And ${count} more.`,
    answers: {
      same: 'The same: leave them out',
      others: 'Others: count them too',
    } satisfies Record<TwinAnswer, string>,
    askAgain: 'Ask me again',
  },
};

/** What a preview finds in a statement, and between it and earlier ones. */
export const findingsText = words({ en: english, de: german });
