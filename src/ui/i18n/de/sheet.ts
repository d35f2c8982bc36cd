import type { Translation } from '../language.ts';
import type { english } from '../sheet.ts';
import { plural } from './plural.ts';

export const german: Translation<typeof english> = {
  title: 'Bring deine Tabelle mit',
  note: 'Deine eigene Tabelle von Artikeln (Adressen, Daten, Wörter, Stunden, Klicks, Conversions, Provisionen) oder von Monaten („Juni, 68 Erstbestellung, 310 wiederkehrend“). Beliebige Spalten, beliebige Reihenfolge. Nichts verlässt diesen Browser.',
  instead: 'Hast du statt einer Abrechnung eine eigene Tabelle?',
  file: 'Tabellendatei',
  reading: (name) => `${name} wird gelesen`,
  importing: 'Wird importiert',
  undone: 'Der Import der Tabelle wurde rückgängig gemacht. Alles ist wie zuvor.',
  preview: {
    note: (file) => `${file}. Noch ist nichts importiert.`,
    ready: (count, text) =>
      plural(count, { one: 'Vorschau fertig: 1 Zeile.', other: `Vorschau fertig: ${text} Zeilen.` }),
    already: (when) => `Genau diese Datei wurde schon importiert (${when}). Nichts darin zählt doppelt.`,
    problems: 'Zuerst zu klären',
    columnsNote: 'Welche Spalte was sagt. Ändere jede davon; die Vorschau folgt.',
    noColumn: 'Nicht in dieser Tabelle',
    totals: 'Was ihre Summen bedeuten',
    totalsNote:
      'Ihre Provisionen sind Summen bis zu einem Tag oder für den Monat, den eine Zeile nennt. Sie zählen, bis Abrechnungen diese ganze Zeit abdecken; bis dahin werden Abrechnungszeilen aus dieser Zeit behalten, aber nicht mitgezählt.',
    asOf: 'Summen reichen bis',
    program: 'Provisionen stammen von',
    anyProgram: 'Den Programmen der Artikel',
    currency: 'Währung für Zeilen, die keine nennen',
    rowsCaption: 'Zeilen der Tabelle und was der Import mit jeder macht',
    article: 'Artikel',
    allArticles: 'Alle Artikel',
    month: 'Monat',
    published: 'Veröffentlicht',
    words: 'Wörter',
    hours: 'Stunden',
    clicks: 'Klicks, Monat 1 bis 3',
    conversions: 'Conversions',
    firstOrder: 'Erstbestellung',
    recurring: 'Wiederkehrend',
    publish: (count, text) =>
      count === 0
        ? 'Importieren, nichts Neues'
        : plural(count, { one: '1 Zeile importieren', other: `${text} Zeilen importieren` }),
    blocked: 'Kläre oben, was offen ist, dann importiere.',
  },
  done: {
    counts: (fresh, updated, same) => `Zeilen: ${fresh} neu, ${updated} geändert, ${same} schon da.`,
    left: (count, text) =>
      plural(count, { one: '1 Zeile wurde ausgelassen.', other: `${text} Zeilen wurden ausgelassen.` }),
  },
  failed: 'Die Tabelle ist nicht lesbar',
  list: {
    caption: 'Tabellen und Summen von Hand, neueste zuerst',
    name: 'Tabelle',
    asOf: 'Summen reichen bis',
    allPrograms: 'Alle Programme',
  },
  opening: {
    counts: (first, recurring, time) =>
      `Erstbestellung ${first} und wiederkehrend ${recurring} ${time} sind Summen, die du angegeben hast.`,
    replaced: (first, recurring, time) =>
      `Du hast Erstbestellung ${first} und wiederkehrend ${recurring} ${time} angegeben. Inzwischen decken Abrechnungen diese Zeit ab, und deren Beträge zählen.`,
    within: (first, recurring, time) =>
      `Du hast Erstbestellung ${first} und wiederkehrend ${recurring} ${time} angegeben. Die Summen deiner Tabelle enthalten diesen Monat schon, darum zählt er nicht noch einmal.`,
    upTo: (day) => `bis ${day}`,
    inMonth: (month) => `für ${month}`,
    notAdded: (count, rows, amount) =>
      plural(count, {
        one: `1 Abrechnungszeile aus dieser Zeit (${amount}) wird behalten, aber nicht mitgezählt.`,
        other: `${rows} Abrechnungszeilen aus dieser Zeit (${amount}) werden behalten, aber nicht mitgezählt.`,
      }),
    portfolio: (amount) =>
      `${amount} der bisherigen Provisionen sind Summen aus deiner Tabelle. Ihre Monate sind nicht bekannt, darum fehlen sie im Diagramm.`,
    months: (amount) =>
      `${amount} der bisherigen Provisionen sind Monatssummen, jede so lange, bis Abrechnungen ihren Monat abdecken.`,
  },
  columnNames: {
    url: 'Adresse (URL)',
    title: 'Titel',
    month: 'Monat',
    program: 'Programm',
    publishedOn: 'Veröffentlicht am',
    wordCount: 'Wörter',
    hours: 'Stunden',
    clicks1: 'Klicks, Monat 1',
    clicks2: 'Klicks, Monat 2',
    clicks3: 'Klicks, Monat 3',
    conversions: 'Conversions',
    firstOrder: 'Erstbestellung',
    recurring: 'Wiederkehrend',
    rate: 'Stundensatz',
    currency: 'Währung',
  },
  fateHelp: {
    new: 'Artikel und Monate, die noch nicht bekannt waren',
    updates: 'Artikel und Monate, über die die Tabelle etwas Neues sagt',
    same: 'Artikel und Monate, über die schon alles bekannt ist',
    older: 'Artikel, über die eine Tabelle eines späteren Tages mehr sagt',
    ignored: 'Zeilen, die ausgelassen werden, jede mit ihrem Grund',
    error: 'Zeilen, die nicht lesbar sind, jede mit ihrem Grund',
  },
};
