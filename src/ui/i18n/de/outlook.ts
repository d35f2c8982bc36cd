import type { Translation } from '../language.ts';
import type { english } from '../outlook.ts';

const prognosen = (count: number) => (count === 1 ? 'einer Prognose' : `${count} Prognosen`);
const number = (value: number) => value.toLocaleString('de');

export const german: Translation<typeof english> = {
  title: 'Ausblick',
  note: 'Was deine Artikel in den nächsten 24 Monaten voraussichtlich bringen, wenn du weiterschreibst oder heute aufhörst.',
  making:
    'Die kommenden Monate werden gerade berechnet. Was du hier siehst, kann älter sein als deine Daten.',
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
  month: 'Monat',
  paceLabel: 'Wenn ich weiterschreibe',
  pace: (perMonth) =>
    perMonth === 0.5
      ? 'alle zwei Monate 1 Artikel'
      : perMonth === 0
        ? 'keine weiteren Artikel'
        : `${number(perMonth)} Artikel im Monat`,
  stop: 'Heute aufhören',
  band: 'Die Bänder enthalten 8 von 10 Fällen, die Linien sind der Durchschnitt aller.',
  edges: { low: 'unten', high: 'oben' },
  describe: (measure, futures) => `${measure}, nächste 24 Monate: ${futures}. Die Pfeiltasten lesen sie vor.`,
  range: (low, high) => `${low} bis ${high}`,
  help: 'Wie die kommenden Monate berechnet werden',
  helpSentences: [
    'Heute aufhören: die Kunden, die du hast, ihre Upgrades und die neuen, die deine jetzigen Artikel noch bringen.',
    'Angenommen wird, dass neue Artikel deinen eigenen der letzten zwölf Monate gleichen, halb zu dem hingezogen, was diese gemeinsam haben: Ein einzelner Erfolg wiederholt sich selten.',
    'Alle Verläufe beruhen auf denselben tausend Ziehungen wie jede Prognose hier. Nach 12 und 24 Monaten sind die Spannen also die deiner Prognose. Die Mittelwerte hier stammen aus diesen Ziehungen, die deiner Prognose sind exakt; beide unterscheiden sich also zufällig ein wenig.',
    'Ein Monat endet am selben Tag des Monats wie heute. Der erste enthält auch, was schon fällig war und noch in keiner Abrechnung steht.',
  ],
  runRateNow: (amount) => `Deine laufenden Einnahmen sind jetzt ${amount} im Monat.`,
  runRateUnknown: 'Deine laufenden Einnahmen sind jetzt nicht bekannt.',
  in: (month, mean, low, high) => `${mean} im ${month} (${low} bis ${high})`,
  goingOn: (pace, at) => `Bei gleicher Qualität und ${pace}: voraussichtlich ${at}.`,
  stopping: (at) => `Wenn du heute aufhörst: voraussichtlich ${at}.`,
  noModels:
    'Was neue Artikel brächten, ist nicht bekannt: Keiner deiner Artikel der letzten zwölf Monate zeigt, was Empfehlungen bringt.',
  fewModels: (count) =>
    `Neue Artikel beruhen auf ${count === 1 ? 'einem einzigen neueren Artikel' : `nur ${count} neueren Artikeln`}: überwiegend Annahme.`,
  whatIf: {
    title: 'Wenn sich Konditionen ändern',
    note: 'Was eine Änderung mit den nächsten 24 Monaten machen würde: der Unterschied, im Schnitt und in 8 von 10 Fällen.',
    caption: 'Was jede Änderung ausmachen würde',
    program: 'Programm',
    fields: {
      rate: 'Wiederkehrende Provision, %',
      shorter: 'Kunden gehen früher, um %',
      flat: 'Stattdessen eine Pauschale für neue Kunden',
    },
    rateNow: (rate) => `Jetzt ${rate}. Leer: keine Änderung.`,
    shorterHint: 'Um wie viel kürzer sie im Schnitt bleiben. Leer: keine Änderung.',
    flatHint: (currency) => `${currency}, einmal, und danach nichts. Leer: keine Änderung.`,
    wrongRate: 'Ein Prozentsatz von 0 bis 100.',
    wrongShorter: 'Ein Prozentsatz von 0 bis 90.',
    wrongFlat: 'Ein Betrag ab 0.',
    making: 'Wird gerade berechnet',
    nothing: 'Dieses Programm bringt in den nächsten 24 Monaten voraussichtlich nichts.',
    same: (now) => `Keine Änderung: etwa ${now} in den nächsten 24 Monaten.`,
    result: (now, after, difference, share, isLess) =>
      `Etwa ${after} statt ${now} in den nächsten 24 Monaten: ${difference} ${isLess ? 'weniger' : 'mehr'}, ${share} davon.`,
    newCustomer: (amount) =>
      `Nach den jetzigen Konditionen bringt ein neuer Kunde in 24 Monaten etwa ${amount}.`,
    change: 'Änderung',
    difference: 'Unterschied in 24 Monaten',
    parts: {
      recurring: 'Nur die wiederkehrende Provision',
      shorter: 'Nur die Kunden, die früher gehen',
      flat: 'Nur die Pauschale',
    },
    all: 'Alles zusammen',
    help: 'Was geändert wird',
    helpSentences: [
      'Wiederkehrende Provision: Jede künftige wird nach dem neuen Satz gezahlt, auch die der heutigen Kunden. Nur die Beträge ändern sich, die Spanne ist also die dessen, was wiederkehrt.',
      'Kunden gehen früher: alle, im Schnitt um so viel. Wer dazukommt und wer Glück hat, bleibt gleich. Die Spanne kommt also nur davon, wie lange sie bleiben.',
      'Eine Pauschale: Neue Kunden bringen sie sofort und danach nichts. Die du hast, laufen weiter wie bisher.',
      'Die Mittelwerte stammen aus denselben Ziehungen wie die der kommenden Monate; sie unterscheiden sich also zufällig ein wenig von denen deiner Prognose, die exakt sind.',
    ],
    noChange: 'Keine Änderung',
    beforeAndAfter: 'Die nächsten 24 Monate nach jetzigen Konditionen und nach der Änderung',
    terms: 'Konditionen',
    next24: 'Nächste 24 Monate',
    drawn: '8 von 10 Fällen',
    asTheyAre: 'Wie jetzt',
    changed: 'Nach der Änderung',
  },
  held: {
    title: 'Wie frühere Prognosen lagen',
    note: 'Die erste Prognose jedes Monats bleibt erhalten und wird mit dem verglichen, was seitdem kam, bis zum letzten Tag, den alle Abrechnungen erreichen.',
    none: 'Noch ist keine Prognose aufbewahrt. Longtail behält eine in jedem Monat, in dem es etwas zu berechnen hat, zum Beispiel beim Besuch eines deiner Beiträge oder bei einem Abgleich.',
    tooNew: (day, months) =>
      `Die erste Prognose ist vom ${day}. Beurteilen lässt sie sich, sobald die Abrechnungen ${months === 1 ? 'einen Monat' : `${months} Monate`} weiter reichen.`,
    ofAll: (inside, count) =>
      `Von ${prognosen(count)} für alles zusammen ${inside === 1 ? 'lag' : 'lagen'} bisher ${inside} richtig: Was kam, liegt in der Spanne. Von zehn sollten es etwa acht sein.`,
    ofArticles: (inside, count) =>
      `Von ${prognosen(count)} für einzelne Artikel ${inside === 1 ? 'lag' : 'lagen'} bisher ${inside} richtig.`,
    outgrown: (count) =>
      `${count === 1 ? 'Eine Prognose bleibt' : `${count} Prognosen bleiben`} außer Betracht: ${count === 1 ? 'Sie stammt' : 'Sie stammen'} aus der Zeit vor dem Import älterer Abrechnungen oder aus Abrechnungen, deren Import du rückgängig gemacht hast.`,
    all: 'Prognosen für alles zusammen und was kam',
    byArticle: 'Nach Artikel',
    columns: {
      madeOn: 'Vom',
      article: 'Artikel',
      until: 'Beurteilt am',
      predicted: 'Erwartet',
      came: 'Gekommen',
      inside: 'Richtig?',
    },
    verdict: (isInside, isBelow) =>
      isInside ? 'Ja' : isBelow ? 'Nein, es kam weniger' : 'Nein, es kam mehr',
  },
};
