import { german } from './de/drafts.ts';
import { words } from './language.ts';
export const english = {
  title: 'Time without an article',
  note: 'Written in an editor, but not seen becoming a post. Say which article it is.',
  what: (hours: string, place: string, day: string) => `${hours} h at ${place}, since ${day}`,
  suggested: (title: string) => `It is “${title}”`,
  other: 'Another article',
  pick: 'Choose an article',
  bound: (title: string) => `Its time is on “${title}” now.`,
  undo: 'Undo',
  undone: 'Taken back: it waits again.',
};

export const drafts = words({ en: english, de: german });
