import type { Translation } from '../language.ts';
import type { english } from '../this-month.ts';

export const german: Translation<typeof english> = {
  title: 'Dieser Monat',
  figures: 'Letzter Monat und laufende Einnahmen',
  booked: (month) => `Gebucht im ${month}`,
  bookedNote: (firstOrder, recurring) => `Erstbestellung ${firstOrder}, wiederkehrend ${recurring}`,
  notReached: 'Nicht bekannt: Keine Abrechnung deckt etwas davon ab',
  beside: (month) => `Andere Provisionen im ${month}`,
  flat: (amount) => `pauschal ${amount}`,
  bonus: (amount) => `Bonus ${amount}`,
  adjustment: (amount) => `Korrekturen ${amount}`,
  besideNote: 'Wiederholt sich nicht',
  runRate: 'Laufende Einnahmen',
  runRateNote: 'Was aktive Empfehlungen diesen Monat voraussichtlich bringen',
  below: (amount, month) =>
    `Die laufenden Einnahmen liegen ${amount} unter dem, was im ${month} an Erstbestellungen und Wiederkehrendem gebucht wurde.`,
  above: (amount, month) =>
    `Die laufenden Einnahmen liegen ${amount} über dem, was im ${month} an Erstbestellungen und Wiederkehrendem gebucht wurde.`,
  equal: (month) =>
    `Die laufenden Einnahmen sind genau das, was im ${month} an Erstbestellungen und Wiederkehrendem gebucht wurde.`,
  once: (amount) => `Erstbestellungen (${amount}) werden nur einmal bezahlt, darum zählen sie hier nicht.`,
  more: (amount, month) => `Wiederkehrendes wird um ${amount} höher erwartet als im ${month}.`,
  less: (amount, month) => `Wiederkehrendes wird um ${amount} niedriger erwartet als im ${month}.`,
  unknown: 'Die laufenden Einnahmen sind noch nicht bekannt.',
  incomplete: (program, day, month) =>
    `${program}: Abrechnungen reichen bis ${day}, darum ist der ${month} vielleicht nicht vollständig.`,
};
