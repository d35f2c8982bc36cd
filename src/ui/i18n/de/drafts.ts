import type { english } from '../drafts.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  title: 'Zeit ohne Artikel',
  note: 'Zeit im Editor an Entwürfen, deren Veröffentlichung Longtail nicht gesehen hat. Sag, welcher Artikel es jeweils ist.',
  what: (hours, place, day) => `${hours} Std. auf ${place}, seit ${day}`,
  suggested: (title) => `Es ist „${title}“`,
  other: 'Anderer Artikel',
  pick: 'Artikel wählen',
  bound: (title) => `Die Zeit zählt jetzt für „${title}“.`,
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht: Sie steht wieder in der Liste.',
};
