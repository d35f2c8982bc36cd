import type { Translation } from '../language.ts';
import type { english } from '../rules.ts';
import { plural } from './plural.ts';

export const german: Translation<typeof english> = {
  title: 'Regeln aus einer Datei',
  note: 'Eine Tabelle mit zwei Spalten unter einer Kopfzeile: Sub-ID und die https-Adresse ihres Artikels. Von zwei Zeilen für eine Sub-ID zählt die erste. Eine Regel entscheidet nur, wenn die Links in deinen Artikeln, deine eigene Wahl und die verweisende Seite es nicht tun.',
  preview: (file) => `${file}: Noch ist nichts hinzugefügt`,
  line: 'Zeile',
  subId: 'Sub-ID',
  article: 'Artikel',
  unknown: (url) => `${url}: Dort ist noch kein Artikel bekannt`,
  earlier: (file) => `${file} hat dafür schon eine Regel, und die zählt`,
  skipped: 'Ausgelassen',
  skippedText: 'Zeile im Wortlaut',
  reason: 'Grund',
  add: (count, text) => plural(count, { one: '1 Regel hinzufügen', other: `${text} Regeln hinzufügen` }),
  noRule: 'Keine Zeile lässt sich als Regel verwenden.',
  added: (file) => `Die Regeln aus ${file} wurden hinzugefügt.`,
  removed: (file) => `Die Regeln aus ${file} wurden entfernt.`,
  files: 'Dateien mit Regeln',
  file: 'Datei',
  rules: 'Regeln',
  when: 'Hinzugefügt',
  action: 'Aktion',
  remove: 'Entfernen',
  removeOf: (file) => `Regeln aus ${file} entfernen`,
};
