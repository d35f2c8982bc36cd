import type { BasisPart } from '@/core/returns/basis.ts';
import type { english } from '../basis.ts';
import type { Translation } from '../language.ts';
import { plural } from './plural.ts';

type FormatDay = (day: string) => string;
type Part<Says extends BasisPart['says']> = Extract<BasisPart, { says: Says }>;

const decimal = (value: number) => String(value).replace('.', ',');
const rows = (count: number) => plural(count, { one: '1 Zeile nennt', other: `${count} Zeilen nennen` });
const referrals = (count: number) => plural(count, { one: '1 Empfehlung', other: `${count} Empfehlungen` });
const months = (count: number) => plural(count, { one: '1 Monat', other: `${decimal(count)} Monaten` });

function sentence(part: BasisPart, formatDay: FormatDay): string {
  switch (part.says) {
    case 'no-statement':
      return 'Noch keine Provisionsabrechnung importiert.';
    case 'anonymous':
      return `${rows(part.rows)} keinen Kunden: Was sie noch einmal bringen, ist nicht bekannt.`;
    case 'program':
      return programSentence(part, formatDay);
    case 'due-since':
      return `Zahlungen, die seit dem ${formatDay(part.coversTo)} fällig sind, zählen als noch ausstehend.`;
    case 'no-plan':
      return `${part.referrals} aktiv ohne bekannten Tarif: nicht enthalten.`;
    case 'no-rate':
      return `${part.referrals} aktiv in einer Währung ohne Kurs: nicht enthalten.`;
    case 'no-rate-pending':
      return `${part.commissions} offen oder zurückgehalten in einer Währung ohne Kurs: nicht enthalten.`;
    case 'newest-rate': {
      const { currency, to, rate, month } = part;
      return `Was in ${currency} noch kommt, zählt zum neuesten Kurs: 1 ${currency} = ${decimal(Number(rate.toPrecision(6)))} ${to} (${month}).`;
    }
    case 'opening':
      return `Provisionen bis ${formatDay(part.asOf)} sind nur als Summe bekannt: Was davon wiederkehrt, ist nicht bekannt.`;
    case 'from-totals': {
      const { program, customers, until, priorMonths } = part;
      return `Aus Summen: ${customers} Kunden von ${program} bis ${formatDay(until)}. Wer von ihnen noch zahlt, ist nicht bekannt. Wie lange sie bleiben: deine eigenen Daten, abgewogen gegen einen Durchschnitt von ${months(priorMonths)}.`;
    }
    case 'few':
      return `Vor allem Annahme: bisher ${referrals(part.referrals)} von ${part.program}.`;
    case 'upgrades':
      return `Upgrades bei ${part.program}: ${part.upgraded} in ${months(part.months)} von Kunden, die noch kein Upgrade hatten, abgewogen gegen 2 % im Monat.`;
    case 'new':
      return `Neue Empfehlungen für ${part.program}${sinceWords(part, formatDay)}: aus ${seenWords(part)}, abgewogen gegen deine anderen Artikel.`;
    case 'traffic':
      return 'Die künftigen Besuche sind eine grobe Schätzung: um den Faktor zwei nach oben oder unten.';
    case 'no-new':
      return noNewWords[part.why];
    case 'no-new-of':
      return `Neue Empfehlungen für ${part.program}: ${noNewOfWords[part.why]}.`;
    case 'new-of-articles': {
      const missing = part.unknown > 0 ? ` Von ${part.unknown} anderen sind sie nicht bekannt.` : '';
      return `Neue Empfehlungen von ${part.known} Artikeln sind enthalten, nach den Besuchen und Conversions jedes einzelnen.${missing}`;
    }
  }
}

function programSentence(part: Part<'program'>, formatDay: FormatDay): string {
  const { program, active, capped, stopped, coversTo, priorMonths } = part;
  const atCap = capped > 0 ? `, ${capped} an der Grenze der Konditionen` : '';
  const judged = `${program}: ${active} aktiv${atCap} und ${stopped} beendet am ${formatDay(coversTo)}, dem letzten Tag, den die Abrechnungen erreichen.`;
  return `${judged} Wie lange sie bleiben: deine eigenen Daten, abgewogen gegen einen Durchschnitt von ${months(priorMonths)}.`;
}

function sinceWords({ coversTo }: Part<'new'>, formatDay: FormatDay): string {
  return coversTo === undefined ? '' : `, die seit dem ${formatDay(coversTo)} eingeschlossen`;
}

function seenWords({ kind, months: seen, referrals: came }: Part<'new'>): string {
  if (kind === 'launch') return `bisher ${referrals(came)}; Aufrufe und Klicks sind nicht bekannt`;
  return `${months(seen)} mit ${kind === 'views' ? 'Aufrufen' : 'Klicks'} und ${referrals(came)} darin`;
}

const noNewWords: Record<Part<'no-new'>['why'], string> = {
  draft: 'Nicht veröffentlicht: Neue Empfehlungen werden nicht erwartet.',
  'no-day': 'Neue Empfehlungen: nicht bekannt, weil der Tag der Veröffentlichung fehlt.',
  'not-read': 'Neue Empfehlungen: nicht bekannt, weil die Seite noch nicht gelesen wurde.',
  'no-link': 'Er enthält keinen Link eines Programms: Neue Empfehlungen werden nicht erwartet.',
};

const noNewOfWords: Record<Part<'no-new-of'>['why'], string> = {
  closed: 'keine, das Programm ist geschlossen',
  'link-gone': 'keine, der Link wurde aus dem Artikel genommen',
  'no-statement': 'nicht bekannt, es wurde keine Abrechnung importiert',
  anonymous: 'nicht bekannt, die Abrechnungen nennen keine Kunden',
  'no-rate': 'nicht bekannt, für die Währung gibt es keinen Kurs',
  'no-price': 'nicht bekannt, weil kein Preis bekannt ist, den ein Kunde gezahlt hat',
  'no-traffic': 'nicht bekannt, es gibt noch keinen vollen Monat mit Aufrufen oder Klicks',
};

export const german: Translation<typeof english> = { sentence };
