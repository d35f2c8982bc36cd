import { german } from './de/shell.ts';
import { words } from './language.ts';
export const english = {
  skip: 'Skip to content',
  mainNav: 'Main',
  portfolio: 'Portfolio',
  articles: 'Articles',
  links: 'Links',
  programs: 'Programs',
  referrals: 'Referrals',
  unattributed: 'Unattributed',
  time: 'Time',
  next: 'Write next',
  outlook: 'Outlook',
  imports: 'Imports',
  importStatement: 'Import statement',
};

export const shell = words({ en: english, de: german });
