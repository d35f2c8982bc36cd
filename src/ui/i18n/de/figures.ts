import type { english } from '../figures.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  toDate: [
    'Provisionen, die deine Programme bestätigt oder bezahlt haben. Was offen, zurückgehalten oder storniert ist, zählt nicht mit.',
    'Nicht bekannt, bis du die Abrechnung eines verlinkten Programms oder eigene Summen importierst.',
  ],
  runRate: [
    'Was die Empfehlungen, die am Ende der Abrechnungen ihres Programms aktiv waren, im jetzigen Tarif in einem Monat zahlen. Von einem Jahrestarif zählt ein Zwölftel.',
    'Ohne Erstbestellungen, Boni und Pauschalen: Sie kommen nur einmal. Niemand kommt dazu, wechselt den Tarif oder geht: Das berücksichtigt erst die Prognose.',
  ],
  hours: [
    'Arbeit, die in Editoren gemessen, gestoppt, von Hand eingetragen oder importiert wurde. Ist mehr als die Hälfte geschätzt, steht „etwa“ dabei.',
  ],
  hourly: [
    'Provisionen bisher abzüglich Kosten, geteilt durch die Stunden. Unter 0,1 Stunden gibt es keinen Satz.',
    'Mit wiederkehrenden Provisionen wächst er über Jahre: Was noch kommt, steht daneben.',
  ],
  conversions: [
    'Kunden, die über deine Links kamen, laut den Abrechnungen. Jeder zählt einmal, so oft er auch zahlt.',
  ],
  views: [
    'Die eigene Zählung der Website oder die Summe ihrer Tage, wenn die größer ist. dev.to erfasst einen von zehn nicht angemeldeten Lesern und zählt ihn zehnfach. Darum steht eine Spanne dabei: In 19 von 20 Fällen liegt die wahre Zahl darin.',
  ],
};
