import type { Translation } from '../language.ts';
import type { english } from '../referrals.ts';
import { plural } from './plural.ts';

export const german: Translation<typeof english> = {
  title: 'Empfehlungen',
  note: 'Jeder Kunde, den ein Artikel gebracht hat, Stand: der letzte Tag, den die Abrechnungen seines Programms erreichen.',
  caption: 'Empfehlungen nach Programm und Kunde',
  none: 'Noch keine Empfehlungen',
  noneHelp: 'Sie erscheinen, sobald eine Abrechnung Kunden nennt.',
  noneShown: 'Keine Empfehlung passt zu diesem Filter.',
  filter: 'Zeigen',
  all: 'Alle',
  loose: 'Nicht zugeordnet',
  search: 'Kunden suchen',
  customer: 'Kunde',
  again: (ordinal) => `, ${ordinal}. Mal`,
  state: 'Status',
  payments: 'Zahlungen',
  since: (day) => `seit ${day}`,
  lastPaid: (day) => `zuletzt bezahlt ${day}`,
  plan: 'Tarif',
  perMonth: (amount) => `${amount} im Monat`,
  perYear: (amount) => `${amount} im Jahr`,
  perMonths: (amount, months) => `${amount} alle ${months} Monate`,
  commission: (text) => `Provision ${text}`,
  toDate: 'Bisher',
  pending: (amount) => `+ ${amount} offen`,
  article: 'Artikel',
  articleOf: (customer) => `Artikel von ${customer}`,
  unattributed: 'Nicht zugeordnet',
  takeBack: 'Longtail entscheiden lassen',
  why: (rung) => `Zugeordnet ${rung}`,
  conflicts: (count) =>
    plural(count, {
      one: 'Eine Zeile weist auf einen anderen Artikel.',
      other: `${count} Zeilen weisen auf einen anderen Artikel.`,
    }),
  ambiguous: (count) =>
    plural(count, {
      one: 'Eine Zeile kann von jemandem mit demselben Namen sein.',
      other: `${count} Zeilen können von jemandem mit demselben Namen sein.`,
    }),
  rows: {
    show: (count) => plural(count, { one: '1 Zeile', other: `${count} Zeilen` }),
    showOf: (rows, customer) => `${rows} von ${customer}`,
    help: 'Zwei Kunden mit demselben Namen? Wähle die Zeilen des anderen aus. Das bleibt auch nach dem nächsten Import so.',
    split: 'Ausgewählte Zeilen abtrennen',
    merge: (ordinal, day) => `Mit dem ${ordinal}. Mal zusammenführen (seit ${day})`,
    wereSplit: (customer) => `${customer} wurde geteilt.`,
    wereMerged: (customer) => `${customer} ist jetzt ein Kunde.`,
  },
  planChanges: (count) => plural(count, { one: '1 Tarifwechsel', other: `${count} Tarifwechsel` }),
  saved: (title) => `Zählt jetzt für ${title}.`,
  takenBack: 'Deine Wahl wurde zurückgenommen.',
  saving: 'Wird gespeichert …',
};
