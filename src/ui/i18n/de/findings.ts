import type { english } from '../findings.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  damaged: (count, text, first) =>
    `${count === 1 ? `Zeile ${first} enthält` : `${text} Zeilen, zuerst Zeile ${first}, enthalten`} Zeichen, die sich nicht lesen lassen und als „\uFFFD“ erscheinen. Im Namen eines Kunden oder Produkts verhindern sie, dass frühere Zeilen desselben Verkaufs erkannt werden: Lade die Datei noch einmal herunter oder lass die Zeile aus.`,
  differences: {
    title: 'Warum die einfache Summe nicht zählt',
    note: (sum, counts) =>
      `Die Betragsspalte ergibt ${sum}; aus dieser Abrechnung allein würden bisher ${counts} zählen. Der Unterschied, Zeile für Zeile:`,
    why: 'Warum',
    lines: 'Zeilen',
    stated: 'In der Datei',
    counted: 'Zählt bisher',
    line: 'Zeile',
    reasons: {
      pending: 'Offen: zählt, sobald sie bestätigt ist',
      held: 'Zurückgehalten: zählt, sobald sie freigegeben ist',
      reversed: 'Storniert: zählt nicht',
      'taken-back': 'Eine Erstattung oder die Korrektur einer anderen Zeile',
      'said-again': 'Eine spätere Zeile hat dieselbe ID und zählt stattdessen',
      'no-commission': 'Keine Provision: bringt dir kein Geld',
      ignored: 'Ausgelassen: Die Liste der Zeilen sagt, warum',
    },
    first: (shown, of) => `Die ersten ${shown} von ${of} Zeilen`,
    all: (of, text) => (of === 1 ? 'Die Zeile' : `Alle ${text} Zeilen`),
  },
  vanished: {
    title: (count, text) =>
      count === 1
        ? '1 Zeile einer früheren Abrechnung fehlt in dieser'
        : `${text} Zeilen früherer Abrechnungen fehlen in dieser`,
    note: 'Diese Abrechnung deckt ihre Tage ab, also hat sich etwas geändert: Ein Verkauf wurde wortlos zurückgezogen oder steht jetzt unter einem anderen Tag oder einer anderen ID. Die Zeilen zählen weiter, und die Seite des Programms führt sie auf.',
    day: 'Datum',
    customer: 'Kunde',
    kind: 'Art',
    amount: 'Betrag',
    from: 'Zuletzt in',
    more: (count) => `Und ${count} weitere.`,
  },
  twins: {
    title: (count, text, answer) => {
      const rows = count === 1 ? '1 Zeile' : `${text} Zeilen`;
      if (answer === 'same') return `${rows} ausgelassen: schon da`;
      if (answer === 'others') return `${rows} zusätzlich gezählt`;
      return `${rows} ${count === 1 ? 'ist' : 'sind'} vielleicht schon da`;
    },
    note: 'Du hast denselben Betrag innerhalb von drei Tagen eingetragen, oder ein früherer Import enthält ihn. Ist es derselbe Verkauf, lass die Zeile hier aus oder mach den Import rückgängig, der ihn enthält: Von zwei Abrechnungen derselben Verkäufe behalte die, die mehr sagt (IDs, Tarife). Sonst zählen beide.',
    line: 'Zeile',
    day: 'Datum',
    customer: 'Kunde',
    amount: 'Betrag',
    known: 'Schon da',
    edit: 'Derselbe Verkauf?',
    more: (count) => `Und ${count} weitere.`,
    answers: {
      same: 'Dieselben: auslassen',
      others: 'Andere: auch zählen',
    },
    askAgain: 'Noch einmal fragen',
  },
};
