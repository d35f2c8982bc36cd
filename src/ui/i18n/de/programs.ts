import type { Translation } from '../language.ts';
import type { english } from '../programs.ts';

export const german: Translation<typeof english> = {
  title: 'Programme',
  note: 'Was jedes Programm laut seinen Abrechnungen gezahlt hat und wie es abschneidet. Beträge stehen in den eigenen Währungen des Programms.',
  caption: 'Programme im Vergleich',
  sortBy: 'Sortieren nach',
  none: 'Noch keine Programme',
  noneHelp: 'Füge das erste mit seinen Links und Konditionen hinzu und importiere dann seine Abrechnung.',
  add: 'Programm hinzufügen',
  edit: 'Konditionen bearbeiten',
  closed: 'Geschlossen',
  credit: 'Zahlt in Guthaben',
  coversTo: (day) => `Reicht bis ${day}`,
  noStatement: 'Noch keine Abrechnung',
  helpOn: (name) => `So wird gerechnet: ${name}`,
  columns: {
    program: { name: 'Programm', short: 'Programm', help: [] },
    toDate: {
      name: 'Bisher',
      short: 'Bisher',
      help: [
        'Bestätigte und ausgezahlte Provisionen aller importierten Abrechnungen. Offene stehen darunter.',
        'Summen, die nur aus einer Tabelle bekannt sind, sind nicht dabei.',
      ],
    },
    share: {
      name: 'Anteil an den Einnahmen',
      short: 'Anteil',
      help: [
        'Der Teil dieses Programms an allen bisherigen Provisionen in derselben Währung.',
        'Programme, die in Guthaben zahlen, bleiben außen vor.',
      ],
    },
    epc: {
      name: 'EPC, Verdienst pro Klick',
      short: 'EPC',
      help: [
        'Bestätigte und ausgezahlte Provisionen geteilt durch Klicks, für die Tage, die Klick- und Provisionsabrechnungen beide abdecken.',
        'Ohne Klickabrechnung nicht bekannt. Eine Lücke von weniger als einem Monat zwischen zwei Provisionsabrechnungen gilt als ruhige Zeit.',
      ],
    },
    conversion: {
      name: 'Conversion-Rate',
      short: 'Conversion',
      help: [
        'Empfehlungen, die zum ersten Mal an Tagen zahlten, die Klick- und Provisionsabrechnungen beide abdecken, pro Klick dieser Tage. Stornierte und erstattete zählen nicht.',
        'Nicht bekannt ohne Klickabrechnung oder wo Zeilen keine Kunden nennen.',
      ],
    },
    value: {
      name: 'Wert pro Empfehlung',
      short: 'Pro Empfehlung',
      help: [
        'Bisherige Provisionen geteilt durch alle Empfehlungen, die gezahlt haben. Er wächst, solange sie bleiben.',
        'Nicht bekannt, wo Zeilen keine Kunden nennen.',
      ],
    },
    referrals: {
      name: 'Aktive Empfehlungen',
      short: 'Aktiv',
      help: [
        'Kunden, die gezahlt haben und am letzten abgedeckten Tag noch zahlen; darunter die, die gekündigt oder aufgehört haben.',
        'Es gibt sie nur bei Programmen mit wiederkehrenden Provisionen.',
      ],
    },
    churn: {
      name: 'Abwanderung pro Monat',
      short: 'Abwanderung',
      help: [
        'Empfehlungen, die aufgehört haben, geteilt durch die bezahlten Monate, in denen sie hätten aufhören können: alle Monate derer, die aufgehört haben, bei den übrigen alle bis auf den letzten.',
        'Nicht bekannt, solange noch niemand hätte aufhören können.',
      ],
    },
    reversal: {
      name: 'Stornoquote',
      short: 'Storniert',
      help: [
        'Der Anteil der stornierten Zeilen an allen bestätigten, ausgezahlten oder stornierten. Was eine eigene Zeile zurücknimmt, ist eine Korrektur und zählt hier nicht.',
      ],
    },
  },
  copied: {
    coversTo: 'Reicht bis',
    currency: 'Währung',
    pending: 'Offen',
    clicks: 'Klicks',
    stopped: 'Beendet',
  },
  pending: (amount) => `+ ${amount} offen`,
  ofClicks: (clicks) => `von ${clicks} Klicks`,
  stopped: (count) => `${count} beendet`,
  perMonth: (rate) => `${rate} im Monat`,
  back: 'Alle Programme',
  missing: 'Dieses Programm gibt es hier nicht',
  missingHelp: 'Vielleicht wurde es entfernt.',
  figures: 'Wichtigste Zahlen',
  terms: {
    title: 'Konditionen',
    start: 'Von Anfang an',
    from: (day) => `Ab ${day}`,
    newOnly: 'für Kunden, die ab dann kommen',
    none: 'Nach diesen Konditionen zahlt es nichts.',
  },
  totals: {
    title: 'Provisionen nach Status',
    caption: 'Provisionen nach Art und Status',
    currency: 'Währung',
    note: 'Die Spalten von Erstbestellung bis Korrekturen sind bestätigt oder ausgezahlt und ergeben die bisherige Summe. Offen, zurückgehalten und storniert stehen für sich.',
    none: 'Noch keine Provisionen.',
  },
};
