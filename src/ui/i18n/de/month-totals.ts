import type { Translation } from '../language.ts';
import type { english } from '../month-totals.ts';

export const german: Translation<typeof english> = {
  title: 'Monatssummen',
  note: 'Für ein Programm, das nur Summen zeigt: „Juni, 68 Erstbestellung, 310 wiederkehrend“. Sie zählen, bis Abrechnungen den Monat abdecken. Wie viel von einer Summe wiederkehrt, ist nicht bekannt.',
  caption: 'Monatssummen, neueste zuerst',
  month: 'Monat',
  program: 'Programm',
  article: 'Artikel',
  allArticles: 'Alle Artikel',
  firstOrder: 'Erstbestellung',
  recurring: 'Wiederkehrend',
  conversions: 'Neue Kunden',
  state: 'Status',
  states: {
    counts: 'Zählt',
    replaced: 'Durch Abrechnungen ersetzt',
    older: 'Durch eine spätere Summe ersetzt',
    within: 'In den Summen deiner Tabelle enthalten',
  },
  of: (amount) => `von ${amount}`,
  add: 'Monat hinzufügen',
  added: (month, program) => `${month} von ${program} wurde hinzugefügt.`,
  pickProgram: 'Programm wählen',
  noProgram: 'Wähle das Programm, das gezahlt hat.',
  noPrograms: 'Monatssummen gehören zu einem Programm. Füge zuerst das Programm hinzu.',
  toPrograms: 'Programm hinzufügen',
  badAmount: 'Kein Betrag. Nimm eine Zahl, zum Beispiel 68 oder 68,50.',
  badCount: 'Keine Anzahl. Nimm eine ganze Zahl, zum Beispiel 4.',
  nothing: 'Gib Erstbestellungen, wiederkehrende Provisionen oder neue Kunden an.',
  unknownHint: 'Leer lassen, was nicht bekannt ist.',
};
