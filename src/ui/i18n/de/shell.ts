import type { Translation } from '../language.ts';
import type { english } from '../shell.ts';

export const german: Translation<typeof english> = {
  skip: 'Zum Inhalt',
  mainNav: 'Hauptmenü',
  portfolio: 'Überblick',
  articles: 'Artikel',
  links: 'Links',
  programs: 'Programme',
  referrals: 'Empfehlungen',
  unattributed: 'Nicht zugeordnet',
  time: 'Zeit',
  next: 'Was als Nächstes',
  outlook: 'Ausblick',
  imports: 'Importe',
  importStatement: 'Abrechnung importieren',
};
