import type { Translation } from '../language.ts';
import type { english } from '../whats-new.ts';

export const german: Translation<typeof english> = {
  title: (version) => `Aktualisiert auf ${version}.`,
  close: 'Schließen',
  notes: {
    '0.1.0': 'Die erste Fassung: Artikel, Abrechnungen, Prognosen und Stunden, auf Deutsch und Englisch.',
  },
  tooOld:
    'Dieser Browser ist zu alt für Longtail: Nötig ist Chrome oder Edge 144 oder Firefox 142. Aktualisiere den Browser; deine Daten bleiben.',
};
