import type { english } from '../aggregate.ts';
import type { Translation } from '../language.ts';
import { plural } from './plural.ts';

export const german: Translation<typeof english> = {
  title: 'Summen eines Zeitraums',
  note: (file, program) => `${file}, für ${program}. Nichts wird importiert.`,
  unknown: 'Ihre Zeilen gelten als Summen eines Zeitraums, nicht als einzelne Provisionen.',
  days: 'Mit einzelnen Provisionen vergleichen',
  daysNote:
    'Summen werden nie zu einzelnen Provisionen addiert, können sie aber prüfen. Gib die Tage an, die die Abrechnung abdeckt, so wie du sie beim Programm gewählt hast.',
  compare: 'Vergleichen',
  agrees: (amount, from, to) =>
    `Die Summen ergeben ${amount}, ebenso die einzelnen Provisionen vom ${from} bis ${to}.`,
  differs: (stated, read, apart) =>
    `Die Summen ergeben ${stated}, die abgerechneten einzelnen Provisionen dieser Tage ${read}: ${apart} Unterschied. Prüfe, ob die Tage stimmen, ob Provisionen noch offen sind oder ob Zeilen in keiner Abrechnung stehen.`,
  notCovered: (from, to) =>
    `Keine Abrechnung einzelner Provisionen deckt alle Tage vom ${from} bis ${to} ab, also gibt es nichts zu vergleichen.`,
  keepHelp:
    'Bis einzelne Provisionen den Monat abdecken, kann seine Summe für sie stehen. Danach lösen sie die Summe von selbst ab.',
  kind: 'Wovon die Summe ist',
  keep: (month) => `Als Summe von ${month} behalten`,
  sums: (count, text) => `Was sie sagt (${plural(count, { one: '1 Zeile', other: `${text} Zeilen` })})`,
  sumsNote:
    'Jede Zeile ist eine Summe. Daneben stehen nach dem Vergleich die einzelnen Provisionen, die dasselbe nennen.',
  of: 'Summe von',
  clicks: 'Klicks',
  stated: 'In dieser Abrechnung',
  read: 'Einzelne Provisionen',
  first: (count) => `Die ersten ${count} Zeilen.`,
  looksSummed:
    'Klicks stehen neben Beträgen: Diese Zeilen sehen nach Summen eines Tages, Monats oder einer Sub-ID aus, nicht nach einzelnen Provisionen.',
  treat: 'Als Summen behandeln',
};
