export const welcome = {
  title: 'Welcome to Longtail',
  note: 'Three steps to your first true figure. Skip any of them, and come back whenever you like.',
  steps: 'Steps',
  stepNames: {
    identity: 'Who you are',
    programs: 'Your programs',
    statement: 'A statement',
    done: 'First figure',
  },
  done: 'Done',
  toDo: 'To do',
  skip: 'Skip this step',
  next: 'Next',
  back: 'Back',
  statement: {
    title: 'Import a statement',
    note: 'A file or table that a program gives out. You see every row before anything is saved, and can undo it.',
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
    nothing: 'No statement imported yet, so there is no figure to show.',
    left: 'Still to do',
    dashboard: 'Open the dashboard',
  },
};
