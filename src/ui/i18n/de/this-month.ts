import type { Translation } from '../language.ts';
import type { english } from '../this-month.ts';

export const german: Translation<typeof english> = {
  title: 'Dieser Monat',
  figures: 'Letzter Monat und laufende Einnahmen',
  booked: (month) => `Gebucht im ${month}`,
  bookedNote: (firstOrder, recurring) => `Erstbestellung ${firstOrder}, wiederkehrend ${recurring}`,
  notReached: 'Nicht bekannt: Keine Abrechnung reicht hinein',
  beside: (month) => `Daneben im ${month}`,
  flat: (amount) => `pauschal ${amount}`,
  bonus: (amount) => `Bonus ${amount}`,
  adjustment: (amount) => `Korrekturen ${amount}`,
  besideNote: 'Nicht Teil dessen, was sich wiederholt',
  runRate: 'Laufende Einnahmen',
  runRateNote: 'Was aktive Empfehlungen diesen Monat bringen sollten',
  below: (amount, month) =>
    `Die laufenden Einnahmen liegen ${amount} unter dem, was der ${month} mit Erstbestellungen und Wiederkehrendem gebucht hat.`,
  above: (amount, month) =>
    `Die laufenden Einnahmen liegen ${amount} über dem, was der ${month} mit Erstbestellungen und Wiederkehrendem gebucht hat.`,
  equal: (month) =>
    `Die laufenden Einnahmen sind genau das, was der ${month} mit Erstbestellungen und Wiederkehrendem gebucht hat.`,
  once: (amount) => `Erstbestellungen (${amount}) zahlen nur einmal, darum sind sie nicht darin.`,
  more: (amount, month) => `Wiederkehrendes wird ${amount} über dem ${month} erwartet.`,
  less: (amount, month) => `Wiederkehrendes wird ${amount} unter dem ${month} erwartet.`,
  unknown: 'Die laufenden Einnahmen sind noch nicht bekannt.',
  incomplete: (program, day, month) =>
    `${program}: Abrechnungen reichen bis ${day}, darum ist der ${month} vielleicht nicht vollständig.`,
};
