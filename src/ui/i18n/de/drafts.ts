import type { english } from '../drafts.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  title: 'Zeit ohne Artikel',
  note: 'In einem Editor geschrieben, aber nicht als Beitrag erschienen. Sag, welcher Artikel es ist.',
  what: (hours, place, day) => `${hours} Std. auf ${place}, seit ${day}`,
  suggested: (title) => `Es ist „${title}“`,
  other: 'Anderer Artikel',
  pick: 'Artikel wählen',
  bound: (title) => `Die Zeit zählt jetzt für „${title}“.`,
  undo: 'Rückgängig',
  undone: 'Zurückgenommen: Sie wartet wieder.',
};
