import type { Translation } from '../language.ts';
import type { english } from '../reconciliation.ts';
import { plural } from './plural.ts';

const agreeing = (count: number, text: string) =>
  plural(count, { one: '1 entspricht den Konditionen.', other: `${text} entsprechen den Konditionen.` });

export const german: Translation<typeof english> = {
  title: 'Anhand der Konditionen geprüft',
  caption: 'Zahlungen, die nicht den Konditionen entsprechen',
  note: (day) =>
    `Was jede Empfehlung laut Konditionen von ihrer ersten Zahlung bis ${day} hätte einbringen sollen, verglichen mit den Abrechnungen.`,
  help: 'Wie Zahlungen geprüft werden',
  helpSentences: [
    'Ab der ersten Zahlung einer Empfehlung wird für jeden Monat (oder Abrechnungszeitraum) eine Zahlung erwartet, zum Satz und Tarifpreis des Tages. Offene und zurückgehaltene Zahlungen zählen als bezahlt; nach stornierten und erstatteten wird nicht gefragt.',
    'Fehlt: Es kam nichts, obwohl spätere Zahlungen kamen oder der Kunde erst viel später kündigte. Überfällig: Sie ist fällig, und der Kunde gilt noch nicht als abgesprungen. Zu wenig und zu viel: ein anderer Betrag als nach den Konditionen, auf den Cent; jede Art zu runden gilt als richtig.',
    'Keine Aussage gibt es, wo der Tarifpreis nicht bekannt ist, wo ein Kunde in einem anderen Rhythmus zahlt, als die Konditionen sagen, und für Tage, die keine Abrechnung abdeckt.',
  ],
  noStatement: 'Importiere zuerst eine Abrechnung dieses Programms.',
  owed: (count, amounts) =>
    plural(count, {
      one: `1 Zahlung fehlt oder ist zu niedrig: ${amounts}.`,
      other: `${count} Zahlungen fehlen oder sind zu niedrig: zusammen ${amounts}.`,
    }),
  owedUnknown: (count) =>
    plural(count, {
      one: '1 Zahlung fehlt. Ihr Betrag ist nicht bekannt.',
      other: `${count} Zahlungen fehlen. Ihre Beträge sind nicht bekannt.`,
    }),
  allWell: (count, text) => `Keine Zahlung fehlt. ${agreeing(count, text)}`,
  nothingChecked: 'Keine Zahlung ließ sich prüfen.',
  agreeing,
  unknown: (count) =>
    plural(count, {
      one: '1 Zahlung lässt sich nicht prüfen: Tarifpreis, Satz oder Abrechnungszeitraum ist nicht bekannt.',
      other: `${count} Zahlungen lassen sich nicht prüfen: Tarifpreis, Satz oder Abrechnungszeitraum ist nicht bekannt.`,
    }),
  notCovered: (count) =>
    plural(count, {
      one: '1 Zahlung fiele auf Tage, die keine Abrechnung abdeckt.',
      other: `${count} Zahlungen fielen auf Tage, die keine Abrechnung abdeckt.`,
    }),
  columns: {
    day: 'Fällig oder bezahlt',
    customer: 'Kunde',
    what: 'Was',
    expected: 'Nach Konditionen',
    paid: 'Gekommen',
    difference: 'Unterschied',
    article: 'Artikel',
  },
  verdicts: {
    missing: 'Fehlt',
    late: 'Überfällig',
    short: 'Zu wenig',
    over: 'Zu viel',
  },
  kinds: {
    'first-order': 'Erstbestellung',
    recurring: 'wiederkehrend',
    bonus: 'Upgrade-Bonus',
    flat: 'Pauschale',
  },
  again: (ordinal) => `, ${ordinal}. Mal`,
  doubtful: 'Mehrere Kunden haben diesen Namen: Sie kann von einem anderen sein. Nicht in der Summe.',
  rate: (rate, price) => `${rate} von ${price}`,
  paidRate: (rate) => `zu ${rate}`,
  unattributed: 'Nicht zugeordnet',
  vanished: {
    title: 'Nicht mehr in den Abrechnungen',
    note: 'Eine spätere Abrechnung umfasst diese Tage und führt sie nicht auf. Sie zählen weiter wie bisher: Frage beim Programm nach, und mache den Import rückgängig, der sie gebracht hat, wenn sie endgültig weg sind.',
    day: 'Datum',
    customer: 'Kunde',
    kind: 'Art',
    amount: 'Betrag',
    missingFrom: 'Fehlt in',
    more: (count) => `Und ${count} weitere, die nicht einzeln aufgeführt sind.`,
  },
};
