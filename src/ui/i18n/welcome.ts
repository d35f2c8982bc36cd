import { german } from './de/welcome.ts';
import { words } from './language.ts';
export const english = {
  title: 'Welcome to Longtail',
  note: 'Three steps to your first real figure. Skip any of them, and come back whenever you like.',
  steps: 'Steps',
  stepNames: {
    identity: 'Who you are',
    programs: 'Your programs',
    numbers: 'Your numbers',
    done: 'First figure',
  },
  done: 'Done',
  toDo: 'To do',
  skip: 'Skip this step',
  next: 'Next',
  back: 'Back',
  numbers: {
    title: 'Bring your numbers',
    note: 'Whatever you have: one of these is enough for a first figure. You see every row before anything is saved, and you can undo it.',
    ownTitle: 'Your own spreadsheet',
    ownNote: 'Articles with their dates, hours and commissions so far. Statements replace its totals later.',
    bring: 'Bring your spreadsheet',
    brought: (count: number) =>
      count === 1 ? '1 table of your own is in.' : `${count} tables of your own are in.`,
    months: 'Enter monthly totals',
    statementTitle: 'A program’s statement',
    statementNote: 'The file or table of commissions that a program gives out: the most reliable source.',
    needsProgram: 'A statement belongs to a program. Add the program first.',
    toPrograms: 'Add a program',
    choose: 'Which program is it from?',
    of: (program: string) => `Import from ${program}`,
    imported: (count: number) => (count === 1 ? '1 statement imported.' : `${count} statements imported.`),
    visit: 'Open your posts once too, so that Longtail finds their affiliate links.',
  },
  first: {
    title: 'Your first figure',
    note: (articles: number) =>
      articles === 1
        ? 'Settled commissions to date, with 1 article known.'
        : `Settled commissions to date, with ${articles} articles known.`,
    toDate: 'To date',
    runRate: 'Run rate',
    nothing: 'There are no numbers yet, so there is no figure to show.',
    left: 'Still to do',
    dashboard: 'Open the dashboard',
  },
};

export const welcome = words({ en: english, de: german });
