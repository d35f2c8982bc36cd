import type { Translation } from '../language.ts';
import type { english } from '../sync.ts';

export const german: Translation<typeof english> = {
  title: (site) => `Abgleich mit ${site}`,
  note: (site) =>
    `Liest deine Artikel, ihre Links und wie oft sie gelesen wurden, wie es die Statistikseite auf ${site} tut. Höchstens eine Anfrage pro Sekunde, nichts zweimal am Tag, und nichts verlässt deinen Browser.`,
  inPopup: (site) => `Deine Artikel auf ${site}`,
  start: 'Jetzt abgleichen',
  goOn: 'Fortsetzen',
  never: 'Noch nicht abgeglichen.',
  good: (when) => `Letzter vollständiger Abgleich: ${when}.`,
  listing: 'Deine Artikel werden gelesen …',
  filling: (done, total) => `Deine Artikel sind da. Ihre Tageszahlen werden gelesen: ${done} von ${total}.`,
  progress: 'Gelesene Artikel',
  keepOpen: (site) =>
    `Lass ${site} so lange in einem Tab offen. Wenn du ihn schließt, geht es mit „Fortsetzen“ dort weiter.`,
  waits: (site, when) => `${site} bat um eine Pause. Um ${when} geht es weiter.`,
  done: 'Alles bis heute ist da.',
  outcomes: {
    running: () => '',
    'up-to-date': () => 'Alles bis heute ist da. Morgen gibt es mehr zu lesen.',
    'no-author': (site) => `Bestätige zuerst unter „Wer du bist“, wer du auf ${site} bist.`,
    'no-tab': (site) => `Öffne ${site} angemeldet in einem Tab und starte den Abgleich noch einmal.`,
  },
  open: (site) => `${site} öffnen`,
  problems: {
    unauthorized: (site) =>
      `${site} sagt, dass niemand angemeldet ist. Melde dich auf ${site} an und starte den Abgleich noch einmal.`,
    unauthorizedKey: (site) =>
      `${site} nimmt den API-Schlüssel nicht an. Gib einen neuen ein, oder vergiss ihn und gleiche über einen offenen Tab von ${site} ab.`,
    'too-many': (site) =>
      `${site} bat mehrmals um langsamere Anfragen. Was gelesen wurde, bleibt; starte den Abgleich später noch einmal.`,
    network: (site) =>
      `${site} hat nicht geantwortet. Prüfe die Verbindung und starte den Abgleich noch einmal.`,
    page: (site) =>
      `Statt ${site} hat etwas anderes geantwortet: ein Netzwerk mit eigener Anmeldung oder eine Prüfung, ob du ein Mensch bist. Öffne ${site} in einem Tab und starte den Abgleich noch einmal.`,
    'no-list': (site) => `${site} hat keine Liste deiner Artikel geschickt.`,
    server: (site, status) =>
      `${site} hat selbst ein Problem (Fehler ${status}). Was gelesen wurde, bleibt; starte den Abgleich später noch einmal.`,
    changed: (site, where) =>
      `${site} hat etwas geändert (bei „${where}“), und dieser Teil war nicht lesbar. Deine Daten sind sicher.`,
    'other-author': (site, username) =>
      `Auf ${site} ist ${username} angemeldet, aber nicht als du bestätigt. Bestätige den Namen unter „Wer du bist“ oder melde dich als du selbst an.`,
  },
  daily: 'Einmal am Tag automatisch abgleichen',
  dailyHint: (site) => `Solange ein Tab von ${site} offen ist, mit API-Schlüssel jederzeit.`,
  key: {
    more: 'Ohne offenen Tab abgleichen',
    label: 'API-Schlüssel',
    hint: (site) =>
      `Du erstellst ihn auf ${site} unter Settings > Extensions. Er kann alles, was dein Konto kann; er bleibt in diesem Browser, geht nur an ${site} und wird nie exportiert.`,
    save: 'Schlüssel speichern',
    saved: 'Der Schlüssel ist gespeichert.',
    stored: 'Ein API-Schlüssel ist gespeichert.',
    forget: 'Schlüssel vergessen',
    forgotten: 'Der Schlüssel ist vergessen.',
  },
};
