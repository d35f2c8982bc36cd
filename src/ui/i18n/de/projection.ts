import type { Translation } from '../language.ts';
import type { english } from '../projection.ts';

export const german: Translation<typeof english> = {
  title: 'Worauf die Prognose beruht',
  note: 'Alle Artikel zusammen, auch was zu keinem gehört.',
  link: 'Sehen, worauf das beruht, nach Artikel und Programm',
  shortLink: 'Worauf sie beruht',
  linkOfArticle: 'Sehen, worauf das beruht, Zahl für Zahl',
  horizons: 'Was erwartet wird, nach Zeitraum',
  horizonsNote: 'Durchschnitte nach ihrer Herkunft. Ein längerer Zeitraum enthält die kürzeren.',
  caption: 'Erwartet nach Zeitraum und Herkunft',
  source: 'Herkunft',
  months: (months) => `${months} Monate`,
  lifetime: 'Gesamt, höchstens 120',
  average: 'Durchschnitt',
  range: '8 von 10 Fällen',
  none: 'Noch keine Prognose',
  basis: 'Worauf das beruht',
  byArticle: 'Aus welchen Artikeln das kommt',
  byArticleNote:
    'Durchschnitte ergeben zusammen den Durchschnitt von allen. Spannen tun das nicht, weil nicht alles zugleich gut oder schlecht läuft. Jeder Titel führt zu den Empfehlungen und Lesern des Artikels und dazu, wie lange Kunden bleiben.',
  byArticleCaption: 'In den nächsten 24 Monaten erwartet, nach Artikel, das meiste zuerst',
  article: 'Artikel',
  next24: 'Nächste 24 Monate',
  share: 'Anteil',
  referrals: 'Empfehlungen',
  unattributed: 'Nicht zugeordnet',
  unknown: (count) =>
    count === 1
      ? 'Für einen Artikel gibt es keine Prognose: Seine Seite sagt, warum.'
      : `Für ${count} Artikel gibt es keine Prognose: Die Seite jedes einzelnen sagt, warum.`,
  programs: 'Alle Programme',
};
