import type { Dimension, LeftOutReason } from '@/core/returns/next.ts';
import { formatCount } from '../../format.ts';
import type { Translation } from '../language.ts';
import type { english } from '../next.ts';

const articles = (count: number) => `${formatCount(count)} Artikel`;
const are = (count: number) => `${articles(count)} ${count === 1 ? 'fehlt' : 'fehlen'} hier`;

const groups: Record<Dimension, { one: string; several: string; none: string; only: string }> = {
  topic: { one: 'Thema', several: 'Themen', none: 'Kein Thema', only: 'Nur ein Thema' },
  format: { one: 'Format', several: 'Formate', none: 'Kein Format', only: 'Nur ein Format' },
  program: { one: 'Programm', several: 'Programme', none: 'Kein Programm', only: 'Nur ein Programm' },
  position: {
    one: 'Linkposition',
    several: 'Linkpositionen',
    none: 'Keine Linkposition',
    only: 'Nur eine Linkposition',
  },
  pair: {
    one: 'Thema und Format',
    several: 'Themen und Formate',
    none: 'Keine Verbindung von Thema und Format',
    only: 'Nur eine Verbindung von Thema und Format',
  },
};

const missing: Record<Dimension, string> = {
  topic: 'Kein Thema ist gesetzt, und Tags und Titel legen keins nahe',
  format: 'Kein Format ist gesetzt, und Tags und Titel legen keins nahe',
  program: 'Kein Link gehört zu einem deiner Programme',
  position: 'Wo ein Affiliate-Link steht, ist nicht bekannt',
  pair: 'Thema oder Format ist weder gesetzt noch durch Tags und Titel nahegelegt',
};

const leftOut: Record<Exclude<LeftOutReason, 'group'>, string> = {
  hours: 'Die Stunden sind nicht bekannt oder zu wenige für einen Stundensatz',
  earned: 'Was sie eingebracht haben, ist nicht bekannt',
  rate: 'Ein Teil des Geldes ist in einer Währung ohne Kurs',
  projection: 'Was noch kommt, ist nicht bekannt',
};

export const german: Translation<typeof english> = {
  title: 'Was du als Nächstes schreiben solltest',
  note: (measure) =>
    measure === 'projected'
      ? 'Was deine Artikel pro Arbeitsstunde bringen: bisher verdient und für die nächsten 24 Monate erwartet, abzüglich Kosten.'
      : 'Was deine Artikel bisher pro Arbeitsstunde gebracht haben, abzüglich Kosten. Was noch kommt, ist von zu wenigen bekannt.',
  write: 'Als Nächstes schreiben',
  writeNote: (dimension) =>
    `Deine ${groups[dimension].several} nach dem, was ein weiterer Artikel pro Stunde erwarten lässt, das Beste zuerst.`,
  writeCaption: 'Was du als Nächstes schreiben solltest, das Beste zuerst',
  first: (group, rate) => `Schreib als Nächstes: ${group}. Zu erwarten: ${rate}.`,
  noFirst: {
    one: (dimension) =>
      `Alle Artikel mit bekannten Stunden haben dasselbe gemeinsam (${groups[dimension].one}): Es gibt noch nichts zu vergleichen.`,
    few: 'Noch keine Empfehlung: Gruppen von ein oder zwei Artikeln sagen wenig, die Reihenfolge ist also meist Zufall.',
    chance:
      'Kein klarer Favorit: Die Reihenfolge kann reiner Zufall sein. Schreib also, was dir am liebsten ist.',
    against: 'Kein klarer Favorit: Was heraussticht, bringt pro Stunde weniger als deine Artikel zusammen.',
  },
  titles: {
    topic: 'Nach Thema',
    format: 'Nach Format',
    program: 'Nach Programm',
    position: 'Nach Linkposition',
    pair: 'Nach Thema und Format',
  },
  positions: { start: 'Im ersten Drittel', middle: 'In der Mitte', end: 'Im letzten Drittel' },
  positionNote:
    'Danach, wie weit vorn im Text der erste Affiliate-Link steht. Artikel unterscheiden sich auch sonst: Ein Unterschied muss nicht daher kommen.',
  programNote:
    'Nach den Programmen, zu denen die Links eines Artikels gehören. Ein Artikel mit Links mehrerer Programme zählt zur Gruppe dieser Kombination, weil sich seine Stunden nicht aufteilen lassen.',
  caption: (dimension) => `Was eine Stunde bringt, nach ${groups[dimension].one}`,
  columns: {
    group: {
      topic: 'Thema',
      format: 'Format',
      program: 'Programm',
      position: 'Erster Link',
      pair: 'Thema und Format',
    },
    articles: 'Artikel',
    hours: 'Stunden',
    rate: 'Pro Stunde',
    expected: 'Ein weiterer, pro Stunde',
    drawn: '8 von 10 Fällen; gestrichelt: alle zusammen',
    verdict: 'Mehr als Zufall?',
    why: 'Warum',
  },
  help: 'Wie verglichen wird',
  helpSentences: [
    '„Pro Stunde“ ist alles, was die Artikel der Gruppe eingebracht haben und noch erwarten lassen, abzüglich Kosten, durch alle ihre Stunden.',
    '„Ein weiterer“ ist, was ein weiterer solcher Artikel erwarten lässt: der Satz der Gruppe, zum Satz aller hingezogen, soweit sich beide nicht stärker unterscheiden als durch Zufall. Die Spanne gilt in 8 von 10 Fällen.',
    'Eine Gruppe gilt als besser oder schlechter, wenn diese Spanne ganz über oder unter dem Satz aller liegt und sie mindestens drei Artikel hat.',
    '„Etwa“ steht bei einer Gruppe, deren Stunden zu mehr als der Hälfte geschätzt sind.',
  ],
  allTogether: (rate) => `Zusammen werden ${rate} erreicht.`,
  says: {
    one: (dimension) => `${groups[dimension].only}: Es gibt noch nichts zu vergleichen.`,
    few: (dimension) =>
      `Zu wenige Artikel, um ${groups[dimension].several} zu vergleichen: Mindestens zwei davon brauchen je drei Artikel.`,
    chance: (dimension) =>
      `${groups[dimension].none} sticht heraus: Die Unterschiede können reiner Zufall sein.`,
    better: (names) => `Besser als alle zusammen, und das nicht nur durch Zufall: ${names}.`,
    worse: (names) => `Schlechter als alle zusammen, und das nicht nur durch Zufall: ${names}.`,
  },
  verdicts: {
    few: 'Zu wenige Artikel',
    chance: 'Kann reiner Zufall sein',
    better: 'Ja, besser',
    worse: 'Ja, schlechter',
  },
  brought: (count, hours, value, measure) =>
    measure === 'projected'
      ? `${articles(count)} in ${hours}: bisher und voraussichtlich ${value}.`
      : `${articles(count)} in ${hours}: ${value}.`,
  reach: (views, links) =>
    views === null
      ? `Aufrufe nicht bekannt; Affiliate-Links: ${links}.`
      : `Aufrufe: ${views}; Affiliate-Links: ${links}.`,
  reasons: {
    few: 'Bei so wenigen Artikeln vor allem das, was alle deine Artikel bringen.',
    chance: 'Der Unterschied zu allen deinen Artikeln kann reiner Zufall sein.',
    better: 'Nicht nur durch Zufall besser als alle deine Artikel.',
    worse: 'Nicht nur durch Zufall schlechter als alle deine Artikel.',
  },
  leftOut: (reason, dimension, count) =>
    `${are(count)}: ${reason === 'group' ? missing[dimension] : leftOut[reason]}.`,
  suggested: (dimension, count) =>
    `Bei ${articles(count)}${count === 1 ? '' : 'n'} ist die Angabe (${groups[dimension].one}) nach Tags und Titel vorgeschlagen, nicht von dir gesetzt.`,
  unknown: (dimension) => `Nicht bekannt: Kein Artikel ließ sich vergleichen (${groups[dimension].one}).`,
  none: {
    title: 'Noch nicht bekannt',
    articles:
      'Es gibt noch keine Artikel. Füge deinen Blog hinzu, importiere dann eine Abrechnung und erfasse deine Stunden.',
    earnings: 'Keine Einnahmen bekannt: Importiere zuerst eine Abrechnung oder deine Tabelle.',
    hours: 'Von keinem Artikel sind die Stunden bekannt: Erfasse sie oder schätze die älterer Artikel.',
    addBlog: 'Blog hinzufügen',
    importStatement: 'Abrechnung importieren',
    addHours: 'Stunden hinzufügen',
    labels: 'Wähle in der Artikeltabelle Artikel aus, um ihre Themen und Formate zu setzen.',
    setLabels: 'Themen und Formate setzen',
  },
};
