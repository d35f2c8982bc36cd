import type { Translation } from '../language.ts';
import type { english } from '../page-tables.ts';
import { plural } from './plural.ts';

export const german: Translation<typeof english> = {
  title: 'Tabelle von einer Seite importieren',
  note: (address) =>
    `${address}. Gelesen wird nur, was die Seite zeigt: Lass sie zuerst alle Zeilen des Zeitraums zeigen.`,
  reading: 'Die Tabellen der Seite werden gelesen',
  failed: 'Die Seite ist nicht lesbar',
  none: 'Keine Tabelle auf dieser Seite',
  noneHelp:
    'Tabellen werden so gefunden, wie die Seite sie zeigt. Öffne die Liste der Provisionen und klicke dann wieder auf Longtail.',
  missing:
    'Keine Tabelle auf dieser Seite hat die Spalten, die beim letzten Mal von ihr importiert wurden. Wähle unten eine aus.',
  unnamed: 'Tabelle ohne Namen',
  size: (count, rows, columns) =>
    `${plural(count, { one: '1 Zeile', other: `${rows} Zeilen` })}, ${columns} Spalten`,
  tooLong: (rows) =>
    `Diese Tabelle ist länger als ${rows} Zeilen und damit zu lang, um sie von einer Seite zu lesen. Exportiere sie als Datei oder zeige einen kürzeren Zeitraum.`,
  use: 'Diese Tabelle nehmen',
  fileInstead: 'Stattdessen eine Datei wählen',
  fileName: (name, host) => (name === '' ? host : `${name} (${host})`),
  shownRowsOnly: 'Gelesen wurde, was die Seite zeigte. Zeilen, die sie nicht zeigte, fehlen.',
  popup: {
    title: 'Diese Seite',
    importFrom: 'Tabelle von dieser Seite importieren',
    update: (program) => `${program} von dieser Seite aktualisieren`,
  },
};
