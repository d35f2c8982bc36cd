import type { Translation } from '../language.ts';
import type { english } from '../writing.ts';

export const german: Translation<typeof english> = {
  title: 'Hier schreiben',
  onPage: 'Ich schreibe hier: Zeit auf dieser Seite messen',
  inEditor: 'Ich schreibe hier: Zeit in diesem Editor messen',
  onSite: (host) => `Auf jeder Seite von ${host}`,
  marked: 'Wird ab jetzt gemessen. Kein Text wird gelesen.',
  measured: {
    editor: (host) => `Deine Zeit im Editor auf ${host} wird gemessen.`,
    all: (host) => `Deine Zeit auf jeder Seite von ${host} wird gemessen.`,
    one: () => 'Deine Zeit auf dieser Seite wird gemessen.',
  },
  stop: 'Hier nicht mehr messen',
  stopped: 'Wird nicht mehr gemessen. Was gezählt wurde, bleibt.',
};
