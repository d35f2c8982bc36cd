import type { Translation } from '../language.ts';
import type { english } from '../welcome.ts';
import { plural } from './plural.ts';

export const german: Translation<typeof english> = {
  title: 'Willkommen bei Longtail',
  note: 'Drei Schritte zu deiner ersten echten Zahl. Überspringe, was du magst, und komm jederzeit wieder.',
  steps: 'Schritte',
  stepNames: {
    identity: 'Wer du bist',
    programs: 'Deine Programme',
    numbers: 'Deine Zahlen',
    done: 'Erste Zahl',
  },
  done: 'Erledigt',
  toDo: 'Offen',
  skip: 'Diesen Schritt überspringen',
  next: 'Weiter',
  back: 'Zurück',
  numbers: {
    title: 'Bring deine Zahlen mit',
    note: 'Was immer du hast: Eins davon genügt für eine erste Zahl. Du siehst jede Zeile, bevor etwas gespeichert wird, und kannst alles rückgängig machen.',
    ownTitle: 'Deine eigene Tabelle',
    ownNote:
      'Artikel mit Daten, Stunden und bisherigen Provisionen. Abrechnungen ersetzen ihre Summen später.',
    bring: 'Tabelle mitbringen',
    brought: (count) =>
      plural(count, {
        one: '1 eigene Tabelle ist da.',
        other: `${count} eigene Tabellen sind da.`,
      }),
    months: 'Monatssummen eingeben',
    statementTitle: 'Die Abrechnung eines Programms',
    statementNote:
      'Die Datei oder Tabelle der Provisionen, die ein Programm ausgibt: die verlässlichste Quelle.',
    needsProgram: 'Eine Abrechnung gehört zu einem Programm. Füge zuerst das Programm hinzu.',
    toPrograms: 'Programm hinzufügen',
    choose: 'Von welchem Programm ist sie?',
    of: (program) => `Von ${program} importieren`,
    imported: (count) =>
      plural(count, { one: '1 Abrechnung importiert.', other: `${count} Abrechnungen importiert.` }),
    visit: 'Öffne auch deine Beiträge einmal, damit Longtail ihre Affiliate-Links findet.',
  },
  first: {
    title: 'Deine erste Zahl',
    note: (articles) => `Abgerechnete Provisionen bisher; bekannte Artikel: ${articles}.`,
    toDate: 'Bisher',
    runRate: 'Laufende Einnahmen',
    nothing: 'Noch sind keine Zahlen da, also gibt es nichts zu zeigen.',
    left: 'Noch zu tun',
    dashboard: 'Dashboard öffnen',
  },
};
