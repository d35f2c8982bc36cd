import type { Translation } from '../language.ts';
import type { english } from '../timeline.ts';

export const german: Translation<typeof english> = {
  title: 'Monat für Monat',
  help: [
    'Abgerechnete Provisionen jedes Kalendermonats, dazu die Klicks und neuen Kunden, deine Stunden und wann Links geändert wurden.',
    'Der schraffierte Monat ist noch nicht vorbei. Eine Lücke heißt, dass keine Abrechnung diesen Monat abdeckt: Das ist keine Null.',
    'Änderungen sind Änderungen an Affiliate-Links, an dem Tag, an dem sie bemerkt wurden.',
  ],
  caption: 'Dieser Artikel Monat für Monat, der neueste zuerst',
  month: 'Monat',
  total: 'Provisionen',
  lanes: {
    money: 'Provisionen',
    clicks: 'Klicks',
    conversions: 'Conversions',
    hours: 'Stunden',
    edits: 'Änderungen',
  },
  series: {
    firstOrder: 'Erstbestellung',
    recurring: 'Wiederkehrend',
    other: 'Anderes',
    hours: 'Stunden Schreiben',
    tended: 'Stunden Pflege',
    published: 'Veröffentlicht',
  },
  soFar: (month) => `${month}, bisher`,
  publishedIn: (month) => `${month}, veröffentlicht`,
  describe: (months, from, to) =>
    `Provisionen, Klicks, Conversions, Stunden und Änderungen von ${months === 1 ? '1 Monat' : `${months} Monaten`}, ${from} bis ${to}. Die Pfeiltasten lesen sie vor.`,
  leftOut: (amount) =>
    `${amount} aus der Summe einer Tabelle fehlen hier: Zu welchen Monaten sie gehören, ist nicht bekannt.`,
};
