import type { Translation } from '../language.ts';
import type { english } from '../popup.ts';

export const german: Translation<typeof english> = {
  thisMonth: 'Dieser Monat',
  notReached: 'Nicht bekannt: Noch keine Abrechnung reicht in diesen Monat',
  reached: (day) => `Abrechnungen reichen bis ${day}`,
  before: (amount, isToday) => `${amount} im letzten Monat bis zu ${isToday ? 'diesem' : 'jenem'} Tag`,
  noBefore: (isToday) => `Letzten Monat bis zu ${isToday ? 'diesem' : 'jenem'} Tag nichts`,
  pending: (amount) => `${amount} offen`,
  nextMonth: 'Nächster Monat',
  runRate: 'Laufende Einnahmen',
  runRateNote: 'im Monat, erwartet',
  timeToday: 'Zeit heute',
  inTab: 'Artikel in diesem Tab',
  toDate: 'Bisher',
  next24: 'Nächste 24 Monate',
  lifetime: 'Laufzeit',
  hourly: 'Pro Stunde',
  projectedHourly: 'Pro Stunde, erwartet',
  open: 'Dashboard öffnen',
  importStatement: 'Abrechnung importieren',
};
