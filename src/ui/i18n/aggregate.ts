import { german } from './de/aggregate.ts';
import { words } from './language.ts';

export const english = {
  title: 'Sums of a period',
  note: (file: string, program: string) => `${file}, for ${program}. Nothing is imported.`,
  unknown: 'Its rows are taken as sums of a period, not as single commissions.',
  days: 'Compare with single commissions',
  daysNote:
    'Sums are never added to single commissions, but they can check them. Enter the days that the statement covers, as you chose them at the program.',
  compare: 'Compare',
  agrees: (amount: string, from: string, to: string) =>
    `The sums come to ${amount}, as do the single commissions from ${from} to ${to}.`,
  differs: (stated: string, read: string, apart: string) =>
    `The sums come to ${stated}, the settled single commissions of these days to ${read}: ${apart} apart. Check for wrong days, commissions that are still pending, or rows that no statement brought.`,
  notCovered: (from: string, to: string) =>
    `No statement of single commissions covers all days from ${from} to ${to}, so there is nothing to compare.`,
  keepHelp:
    'Until single commissions cover the month, its sum can stand in for them. They then take over by themselves.',
  kind: 'What the sum is of',
  keep: (month: string) => `Keep as the total of ${month}`,
  sums: (count: number, text: string) => `What it says (${count === 1 ? '1 line' : `${text} lines`})`,
  sumsNote: 'Each line is a sum. Beside it, once compared, the single commissions that name the same.',
  of: 'Sum of',
  clicks: 'Clicks',
  stated: 'In this statement',
  read: 'Single commissions',
  first: (count: string) => `The first ${count} lines.`,
  looksSummed:
    'Clicks stand beside amounts: these rows look like sums of a day, a month or a sub-ID, not like single commissions.',
  treat: 'Treat them as sums',
};

export const aggregateText = words({ en: english, de: german });
