import type { Translation } from '../language.ts';
import type { english } from '../outlook.ts';

const prognosen = (count: number) => (count === 1 ? 'einer Prognose' : `${count} Prognosen`);
const number = (value: number) => value.toLocaleString('de');

export const german: Translation<typeof english> = {
  title: 'Ausblick',
  note: 'Was deine Artikel in den nächsten 24 Monaten voraussichtlich bringen, wenn du weiterschreibst oder heute aufhörst.',
  making: 'Die kommenden Monate werden gerade berechnet. Was hier steht, kann älter sein als deine Daten.',
  none: 'Noch nicht bekannt: Keine Abrechnung sagt, wer zahlt.',
  importStatement: 'Abrechnung importieren',
  runRate: 'Laufende Einnahmen',
  measures: {
    runRate: 'Laufende Einnahmen: wiederkehrende Provisionen im Monat',
    income: 'Einnahmen nach Monat',
    total: 'Einnahmen ab heute zusammengezählt',
  },
  choices: { runRate: 'Laufend', income: 'Einnahmen', total: 'Summe' },
  show: 'Anzeigen',
  asTable: 'Tabelle',
  asChart: 'Diagramm',
  month: 'Monat',
  paceLabel: 'Wenn ich weiterschreibe',
  pace: (perMonth) =>
    perMonth === 0.5
      ? 'alle zwei Monate 1 Artikel'
      : perMonth === 0
        ? 'keine weiteren Artikel'
        : `${number(perMonth)} Artikel im Monat`,
  stop: 'Heute aufhören',
  band: 'Die Bänder enthalten 8 von 10 Fällen, die Linien sind die Mitte.',
  edges: { low: 'unten', high: 'oben' },
  describe: (measure, futures) => `${measure}, nächste 24 Monate: ${futures}. Die Pfeiltasten lesen sie vor.`,
  range: (low, high) => `${low} bis ${high}`,
  help: 'Wie die kommenden Monate berechnet werden',
  helpSentences: [
    'Heute aufhören: die Kunden, die du hast, ihre Wechsel in teurere Tarife und die neuen, die deine jetzigen Artikel noch bringen.',
    'Neue Artikel gelten als so gut wie deine eigenen der letzten zwölf Monate, halb zu dem hingezogen, was sie gemeinsam haben: Ein einzelner Erfolg wiederholt sich selten.',
    'Alle Verläufe beruhen auf denselben tausend Ziehungen wie jede Prognose hier. Nach 12 und 24 Monaten sind die Spannen also die deiner Prognose.',
    'Ein Monat endet am selben Tag des Monats wie heute. Der erste enthält auch, was schon fällig war und noch in keiner Abrechnung steht.',
  ],
  runRateNow: (amount) => `Deine laufenden Einnahmen sind jetzt ${amount} im Monat.`,
  runRateUnknown: 'Deine laufenden Einnahmen sind jetzt nicht bekannt.',
  in: (month, mean, low, high) => `${mean} im ${month} (${low} bis ${high})`,
  goingOn: (pace, at) => `Bei gleicher Qualität und ${pace}: voraussichtlich ${at}.`,
  stopping: (at) => `Wenn du heute aufhörst: voraussichtlich ${at}.`,
  noModels:
    'Was neue Artikel brächten, ist nicht bekannt: Von keinem der letzten zwölf Monate weiß man, was Empfehlungen bringt.',
  fewModels: (count) =>
    `Neue Artikel beruhen auf ${count === 1 ? 'einem einzigen neueren Artikel' : `nur ${count} neueren Artikeln`}: überwiegend Annahme.`,
  whatIf: {
    title: 'Wenn sich Konditionen ändern',
    note: 'Was eine Änderung an den nächsten 24 Monaten ändert: der Unterschied im Mittel und in 8 von 10 Fällen.',
    caption: 'Was geänderte Konditionen bewirken, nach Programm',
    program: 'Programm',
    now: 'Wie es ist',
    changes: {
      cut: 'Wiederkehrend 8 % auf 5 %',
      churn: 'Kunden gehen früher',
      flat: 'Festbetrag für neue',
    },
    help: 'Was geändert wird',
    helpSentences: [
      'Wiederkehrend 8 % auf 5 %: Jede wiederkehrende Provision ist fünf Achtel von jetzt, gleich wie hoch der Satz ist. Nur die Beträge ändern sich, die Spanne ist also die dessen, was wiederkehrt.',
      'Kunden gehen früher: Sie bleiben im Mittel etwa ein Drittel kürzer. Wer wechselt und wer kommt, wird zum Teil neu gezogen; etwas Zufall steckt also in der Spanne.',
      'Festbetrag für neue: Ein neuer Kunde bringt zwölf Monatsprovisionen auf einmal und danach nichts. Für die, die du hast, bleibt alles gleich.',
    ],
    noChange: 'Keine Änderung',
    worst: (program, less, share) =>
      `Am meisten schmerzt eine Kürzung bei ${program}: ${less} in 24 Monaten, ${share} dessen, was es voraussichtlich bringt.`,
  },
  held: {
    title: 'Wie frühere Prognosen lagen',
    note: 'Die erste Prognose jedes Monats bleibt erhalten und wird mit dem verglichen, was seither kam: bis zum letzten Tag, den alle Abrechnungen erreichen.',
    none: 'Noch ist keine Prognose aufgehoben: Die erste bleibt, sobald diese Seite die kommenden Monate berechnet hat.',
    tooNew: (day, months) =>
      `Die erste Prognose ist vom ${day}. Beurteilen lässt sie sich, sobald die Abrechnungen ${months === 1 ? 'einen Monat' : `${months} Monate`} weiter reichen.`,
    ofAll: (inside, count) =>
      `Von ${prognosen(count)} für alles zusammen ${inside === 1 ? 'lag' : 'lagen'} bisher ${inside} richtig: Was kam, liegt in der Spanne. Von zehn sollten es etwa acht sein.`,
    ofArticles: (inside, count) =>
      `Von ${prognosen(count)} für einzelne Artikel ${inside === 1 ? 'lag' : 'lagen'} bisher ${inside} richtig.`,
    all: 'Prognosen für alles zusammen und was kam',
    byArticle: 'Nach Artikel',
    columns: {
      madeOn: 'Vom',
      article: 'Artikel',
      until: 'Beurteilt am',
      predicted: 'Vorausgesagt',
      came: 'Gekommen',
      inside: 'Richtig?',
    },
    verdict: (isInside, isBelow) =>
      isInside ? 'Ja' : isBelow ? 'Nein, es kam weniger' : 'Nein, es kam mehr',
  },
};
