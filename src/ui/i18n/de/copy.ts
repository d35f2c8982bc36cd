import type { english } from '../copy.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  copy: 'Kopieren',
  of: (what) => `Kopieren: ${what}`,
  markdown: 'Als Markdown',
  csv: 'Als CSV',
  copied: 'Kopiert',
  months: 'Provisionen nach Monat',
  articles: 'gezeigte Artikel',
  programs: 'Programme nebeneinander',
  referrals: 'gezeigte Empfehlungen',
  income: {
    booked: 'Gebucht',
    projected: 'Erwartet',
    month: 'Monat',
    published: 'Veröffentlichte Artikel',
    soFar: (month) => `${month} (bisher)`,
    estimate: 'Schätzung, nicht gebucht',
    amount: 'Betrag',
    cases: '8 von 10 Fällen',
    about: (amount) => `etwa ${amount}`,
    range: (low, high) => `${low} bis ${high}`,
    reach: (programs) => `Abrechnungen reichen: ${programs}.`,
    reaches: (program, day) => `${program} bis ${day}`,
    withoutRate: (currency, amounts) => `Nicht enthalten, da ein Kurs zu ${currency} fehlt: ${amounts}.`,
    runRate: 'Laufende Einnahmen im Monat',
    next: (months) => `Nächste ${months} Monate`,
  },
  list: {
    articles: (count) => (count === 1 ? '1 Artikel' : `${count} Artikel`),
    unattributed: 'Nicht zugeordnet',
  },
};
