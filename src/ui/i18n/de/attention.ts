import type { english } from '../attention.ts';
import type { Translation } from '../language.ts';
import { plural } from './plural.ts';

export const german: Translation<typeof english> = {
  title: 'Zu erledigen',
  allWell: 'Es gibt nichts zu erledigen.',
  identity: 'Bestätige, wer du auf dev.to bist',
  identityHelp: 'Bis dahin zählt kein Beitrag als deiner.',
  program: 'Füge ein Partnerprogramm hinzu',
  programHelp: 'Seine Abrechnungen zeigen, was jeder Artikel einbringt.',
  due: (program, day) => `${program}: Abrechnungen reichen bis ${day}`,
  dueHelp: (days) =>
    `Das ist ${plural(days, { one: '1 Tag', other: `${days} Tage` })} her. Importiere die nächste Abrechnung.`,
  first: (program) => `${program}: erste Abrechnung importieren`,
  firstHelp: 'Noch keine Abrechnung importiert.',
  owed: (program, count, amounts) =>
    `${program}: ${count === 1 ? '1 Zahlung fehlt oder ist' : `${count} Zahlungen fehlen oder sind`} zu niedrig${amounts && `, ${amounts}`}`,
  owedHelp: 'Nach den Konditionen hätten sie kommen müssen. Sieh nach, welche, und frage beim Programm.',
  loose: (amount) => `${amount} keinem Artikel zugeordnet`,
  looseHelp: 'Sag, zu welchen Artikeln es gehört.',
  broken: (links, articles) =>
    `${plural(links, { one: '1 defekter Affiliate-Link', other: `${links} defekte Affiliate-Links` })} in ${articles} Artikel${articles === 1 ? '' : 'n'}`,
  brokenHelp:
    'Eine Prüfung ergab: Sie führen ins Leere oder woandershin oder enthalten deine Partnerkennung nicht mehr.',
  untagged: (links, articles) =>
    `${plural(links, { one: '1 Affiliate-Link', other: `${links} Affiliate-Links` })} ohne Sub-ID in ${articles} Artikel${articles === 1 ? '' : 'n'}`,
  untaggedHelp: 'Setze die Links mit Sub-ID an ihre Stelle: Dann finden Verkäufe ihren Artikel.',
  undisclosed: ([first = '', ...others]) =>
    others.length === 0
      ? `„${first}“ weist Leser nicht auf seine Affiliate-Links hin`
      : `${others.length + 1} Artikel weisen Leser nicht auf ihre Affiliate-Links hin`,
  undisclosedHelp: 'dev.to verlangt das. Ein Satz zum Kopieren liegt bereit.',
  rates: (missing) => `Kein Kurs für ${missing}`,
  noRate: (currency, months) =>
    `${currency} (${plural(months, { one: '1 Monat', other: `${months} Monate` })})`,
  ratesHelp: 'Gib Kurse ein oder importiere sie: Bis dahin stehen diese Beträge für sich.',
  finishing: (files) => `Ein Import wird abgeschlossen (${files})`,
  finishingHelp: 'Die Zahlen können sich noch ändern.',
  more: (count) =>
    count === 1 ? '1 weiterer Hinweis im Dashboard' : `${count} weitere Hinweise im Dashboard`,
  dismiss: 'Ausblenden',
  dismissOf: (name) => `Ausblenden: ${name}`,
  dismissed: 'Ausgeblendet. Es kommt wieder, wenn es sich ändert.',
  undo: 'Rückgängig',
  earlier: (count) => `${count} ausgeblendet`,
  restore: 'Zurückholen',
  restoreOf: (name) => `Zurückholen: ${name}`,
};
