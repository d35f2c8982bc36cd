import { articlesWords } from '@/core/returns/article-export.ts';
import { incomeWords } from '@/core/returns/income-text.ts';
import { german } from './de/copy.ts';
import { words } from './language.ts';

export const english = {
  copy: 'Copy',
  of: (what: string) => `Copy: ${what}`,
  markdown: 'As Markdown',
  csv: 'As CSV',
  copied: 'Copied',
  months: 'commissions by month',
  articles: 'articles shown',
  programs: 'programs side by side',
  referrals: 'referrals shown',
  income: incomeWords,
  list: articlesWords,
};

export const copy = words({ en: english, de: german });
