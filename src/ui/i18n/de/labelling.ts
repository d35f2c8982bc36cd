import type { Format } from '@/core/articles/labels.ts';
import { formatCount } from '../../format.ts';
import type { english } from '../labelling.ts';
import type { Translation } from '../language.ts';
import { plural } from './plural.ts';

const formatNames: Record<Format, string> = {
  tutorial: 'Tutorial',
  'integration-guide': 'Integrationsanleitung',
  review: 'Testbericht',
  'lessons-learned': 'Erfahrungsbericht',
  list: 'Liste',
  other: 'Sonstiges',
};
const known = new Map<string, string>(Object.entries(formatNames));

export const german: Translation<typeof english> = {
  title: 'Labels',
  names: { topic: 'Thema', format: 'Format', tier: 'Stufe' },
  value: (name, value) => (name === 'format' ? (known.get(value) ?? value) : value),
  suggested: 'Vorschlag',
  suggestedTitle: 'Vorschlag nach Tags und Titel, nicht gesetzt',
  none: 'Keins',
  topicHint: 'Dein eigenes Wort, zum Beispiel ki-api. Leer lassen für keins.',
  tierHint: '1 ist dir am wichtigsten.',
  suggestion: (labels) => `Vorschlag nach Tags und Titel: ${labels}.`,
  useSuggestion: 'Vorschlag übernehmen',
  save: 'Labels speichern',
  saved: 'Gespeichert.',
  filter: {
    label: 'Artikel filtern',
    find: 'Suchen',
    findHint: 'In Titel, Adresse, Tags und Labels',
    all: 'Alle',
    notSet: 'Nicht gesetzt',
    count: (shown, all) => `${formatCount(shown)} von ${formatCount(all)} Artikeln`,
    clear: 'Filter aufheben',
    nothing: 'Kein Artikel passt zu diesem Filter.',
  },
  pick: (title) => `${title} auswählen`,
  pickAll: 'Alle gezeigten auswählen',
  bulk: {
    label: 'Ausgewählte Artikel',
    selected: (count) => `${count} ausgewählt`,
    which: 'Label',
    value: 'Wert',
    set: (name) => `${name} setzen`,
    suggest: 'Vorschläge übernehmen',
    done: (count) => plural(count, { one: '1 Artikel geändert.', other: `${count} Artikel geändert.` }),
    noSuggestions: 'Nichts vorzuschlagen: Labels sind gesetzt, oder Tags und Titel sagen zu wenig.',
    clear: 'Auswahl aufheben',
  },
};
