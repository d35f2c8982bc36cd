export const timer = {
  title: 'Timer',
  work: 'Article or draft',
  pickWork: 'Choose what you work on',
  articles: 'Articles',
  drafts: 'Drafts',
  draft: (place: string) => `Draft at ${place}`,
  activity: 'Activity',
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop and log',
  noWork: 'Choose the article or draft you work on.',
  paused: 'Paused',
  running: 'Running',
  logged: (hours: string) => `Logged ${hours} h.`,
  tooShort: 'Nothing logged: less than a second.',
  slept: {
    title: 'Was that work?',
    note: (from: string, to: string) => `Your computer slept from ${from} to ${to}.`,
    keep: 'Keep the time',
    discard: 'Discard it',
    first: 'Answer this before you stop the timer.',
  },
};

export const drafts = {
  title: 'Time without an article',
  note: 'Written in an editor, but not seen becoming a post. Say which article it is.',
  what: (hours: string, place: string, day: string) => `${hours} h at ${place}, since ${day}`,
  suggested: (title: string) => `It is “${title}”`,
  other: 'Another article',
  pick: 'Choose an article',
  bound: (title: string) => `Its time is on “${title}” now.`,
  undo: 'Undo',
  undone: 'Taken back.',
};

export const writing = {
  title: 'Writing here',
  onPage: 'I write here: measure my time on this page',
  inEditor: 'I write here: measure my time in this editor',
  onSite: (host: string) => `On every page of ${host}`,
  marked: 'Measured from now on. No text is read.',
  measured: {
    editor: (host: string) => `Your time in the editor at ${host} is measured.`,
    all: (host: string) => `Your time on every page of ${host} is measured.`,
    one: (_: string) => 'Your time on this page is measured.',
  },
  stop: 'Stop measuring here',
  stopped: 'No longer measured. What was counted stays.',
};
