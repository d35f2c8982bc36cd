import { german } from './de/drafts.ts';
import { words } from './language.ts';
export const english = {
  title: 'Time without an article',
  note: 'Time in an editor on drafts that Longtail has not seen published. Say which article each one is.',
  what: (hours: string, place: string, day: string) => `${hours} h on ${place}, since ${day}`,
  suggested: (title: string) => `It is “${title}”`,
  other: 'Another article',
  pick: 'Choose an article',
  bound: (title: string) => `Its time is on “${title}” now.`,
  undo: 'Undo',
  undone: 'Undone: it is back in the list.',
};

export const drafts = words({ en: english, de: german });
