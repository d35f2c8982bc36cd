import type { Translation } from '../language.ts';
import type { english } from '../sync.ts';

export const german: Translation<typeof english> = {
  title: 'Abgleich mit dev.to',
  note: 'Liest deine Artikel, ihre Links und wie oft sie gelesen wurden, wie es die Statistikseite auf dev.to tut. Höchstens eine Anfrage pro Sekunde, nichts zweimal am Tag, und nichts verlässt deinen Browser.',
  inPopup: 'Deine Artikel auf dev.to',
  start: 'Jetzt abgleichen',
  goOn: 'Weitermachen',
  never: 'Noch nicht abgeglichen.',
  good: (when) => `Letzter Abgleich: ${when}.`,
  listing: 'Deine Artikel werden gelesen …',
  filling: (done, total) => `Deine Artikel sind da. Ihre Tageszahlen werden gelesen: ${done} von ${total}.`,
  progress: 'Gelesene Artikel',
  keepOpen:
    'Lass dev.to so lange in einem Tab offen. Wenn du ihn schließt, macht „Weitermachen“ dort weiter.',
  waits: (when) => `dev.to bat um eine Pause. Um ${when} geht es weiter.`,
  done: 'Alles von heute ist da.',
  outcomes: {
    running: '',
    'up-to-date': 'Alles von heute ist da. Morgen gibt es mehr zu lesen.',
    'no-author': 'Bestätige zuerst unter „Wer du bist“, wer du bist.',
    'no-tab': 'Öffne dev.to angemeldet in einem Tab und starte den Abgleich noch einmal.',
  },
  openDevto: 'dev.to öffnen',
  problems: {
    unauthorized:
      'dev.to sagt, dass niemand angemeldet ist. Melde dich auf dev.to an und starte den Abgleich noch einmal.',
    unauthorizedKey:
      'dev.to nimmt den API-Schlüssel nicht an. Gib einen neuen ein, oder vergiss ihn und gleiche über einen offenen dev.to-Tab ab.',
    'too-many':
      'dev.to bat mehrmals, langsamer zu machen. Was gelesen wurde, bleibt; starte den Abgleich später noch einmal.',
    network: 'dev.to hat nicht geantwortet. Prüfe die Verbindung und starte den Abgleich noch einmal.',
    page: 'Statt dev.to hat etwas anderes geantwortet: ein Netzwerk mit eigener Anmeldung oder eine Prüfung, ob du ein Mensch bist. Öffne dev.to in einem Tab und starte den Abgleich noch einmal.',
    'no-list': 'dev.to hat keine Liste deiner Artikel geschickt.',
    server: (status) =>
      `dev.to hat selbst ein Problem (Fehler ${status}). Was gelesen wurde, bleibt; starte den Abgleich später noch einmal.`,
    changed: (where) =>
      `dev.to hat etwas geändert (bei „${where}“), und dieser Teil war nicht lesbar. Deine Daten sind sicher.`,
    'other-author': (username) =>
      `Auf dev.to ist ${username} angemeldet und nicht als du bestätigt. Bestätige das unter „Wer du bist“ oder melde dich selbst an.`,
  },
  daily: 'Einmal am Tag von selbst abgleichen',
  dailyHint: 'Solange ein dev.to-Tab offen ist, mit API-Schlüssel jederzeit.',
  key: {
    more: 'Ohne offenen Tab abgleichen',
    label: 'API-Schlüssel',
    hint: 'Du erstellst ihn auf dev.to unter Settings > Extensions. Er kann alles, was dein Konto kann; er bleibt in diesem Browser, geht nur an dev.to und wird nie exportiert.',
    save: 'Schlüssel behalten',
    saved: 'Der Schlüssel ist gespeichert.',
    stored: 'Ein API-Schlüssel ist gespeichert.',
    forget: 'Schlüssel vergessen',
    forgotten: 'Der Schlüssel ist vergessen.',
  },
};
