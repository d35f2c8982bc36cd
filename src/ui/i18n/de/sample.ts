import type { Translation } from '../language.ts';
import type { english } from '../sample.ts';

export const german: Translation<typeof english> = {
  title: 'Beispieldaten',
  text: 'Artikel und Provisionen einer erfundenen Autorin, Stand 2. November 2026. Deine bleiben unberührt.',
  leave: 'Beispiel verlassen und löschen',
  filling: 'Das Beispiel wird angelegt',
  try: 'Mit Beispieldaten ausprobieren',
  tryHelp:
    'Das Dashboard einer erfundenen Autorin, in einer eigenen Datenbank. Beim Verlassen wird sie gelöscht.',
};
