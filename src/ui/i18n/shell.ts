export const shell = {
  skip: 'Skip to content',
  mainNav: 'Main',
  articles: 'Articles',
  programs: 'Programs',
  referrals: 'Referrals',
  unattributed: 'Unattributed',
  imports: 'Imports',
  importStatement: 'Import statement',
};
