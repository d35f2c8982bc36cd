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
};
