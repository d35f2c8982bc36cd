import type { SuggestionReason } from '@/core/attribution/suggest.ts';
import { formatPercent } from '../../format.ts';
import type { Translation } from '../language.ts';
import type { english } from '../unattributed.ts';
import { plural } from './plural.ts';

function because(reason: SuggestionReason, program: string): string {
  switch (reason.kind) {
    case 'rival':
      return 'diese Sub-ID steht darin, aber auch in einem anderen Artikel';
    case 'link':
      return 'dieser Link steht darin und in keinem anderen Artikel';
    case 'similar-sub-id':
      return `seine Sub-ID „${reason.subId}“ ist sehr ähnlich`;
    case 'address':
      return 'die Wörter der Sub-ID stehen in seiner Adresse';
    case 'click-share':
      return `etwa ${formatPercent(reason.share)} der Klicks von ${program} in den 30 Tagen davor kamen von ihm (Schätzung)`;
    case 'published-before':
      return reason.days === 0
        ? `er verlinkt ${program} und erschien am Tag der Erstbestellung`
        : `er verlinkt ${program} und erschien ${plural(reason.days, { one: '1 Tag', other: `${reason.days} Tage` })} vor der Erstbestellung`;
    case 'only-article':
      return `er verlinkt als einziger Artikel ${program}`;
  }
}

const tieNames = { subId: 'Sub-ID', coupon: 'Gutschein', link: 'Link' };

export const german: Translation<typeof english> = {
  title: 'Nicht zugeordnet',
  note: 'Provisionen, die noch zu keinem Artikel gehören. Was du hier zuordnest, bleibt, was auch immer du später importierst.',
  allDone: 'Alles ist zugeordnet',
  allDoneHelp: 'Provisionen, die sich keinem Artikel zuordnen lassen, stehen dann hier.',
  list: 'Nach Herkunft',
  keys: 'Pfeiltasten bewegen, Leertaste wählt aus. Tippe, um einen Artikel zu finden, dann drücke die Eingabetaste. Strg+Z macht den letzten Schritt rückgängig.',
  tieNames,
  tie: (field, value) => `${tieNames[field]} ${value}`,
  customer: (name) => `Kunde ${name}`,
  order: (id) => `Bestellung ${id}`,
  row: (day) => `Zeile vom ${day}`,
  orders: 'Bestellungen, die keinen Kunden nennen',
  rows: (count, text) => plural(count, { one: '1 Zeile', other: `${text} Zeilen` }),
  span: (from, to) => (from === to ? from : `${from} bis ${to}`),
  show: (count, text) => plural(count, { one: 'Zeigen', other: `Alle ${text} zeigen` }),
  hide: 'Verbergen',
  because,
  useIt: 'Nehmen',
  use: (title) => `${title} nehmen`,
  finder: 'Artikel',
  finderHint: 'Tippe einen Teil des Titels oder der Adresse',
  noMatch: 'Kein Artikel passt.',
  always: 'Auch für künftige Zeilen mit derselben Sub-ID, demselben Gutschein oder Link',
  chosen: (count) => `${count} ausgewählt`,
  none: 'Wähle Zeilen aus oder geh zu einer.',
  settled: (amounts, title) => `${amounts} zählen jetzt für ${title}.`,
  conflicts: {
    title: 'Widersprüche',
    note: 'Zeilen eines Kunden, die verschiedene Artikel nennen. Die erste, die sich zuordnen lässt, zählt, bis du entscheidest.',
    says: (count) => plural(count, { one: '1 Zeile nennt', other: `${count} Zeilen nennen` }),
    counted: (rung) => `gezählt ${rung}`,
    keep: (title) => `${title} behalten`,
    settled: (customer, title) => `${customer} bleibt bei ${title}.`,
  },
  ties: {
    title: 'Für künftige Zeilen geklärt',
    note: 'Zeilen damit zählen für den Artikel, auch in späteren Abrechnungen. Entfernst du einen Eintrag, sind seine Zeilen wieder nicht zugeordnet, wenn nichts anderes sie einem Artikel zuordnet.',
    value: 'Sub-ID, Gutschein oder Link',
    program: 'Programm',
    article: 'Artikel',
    since: 'Seit',
    action: 'Aktion',
    remove: 'Entfernen',
    removeOf: (tie) => `${tie} entfernen`,
    removed: (tie) => `${tie} ordnet keine Zeilen mehr zu.`,
  },
  goneArticle: 'ein Artikel, den es nicht mehr gibt',
};
