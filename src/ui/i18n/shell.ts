export const shell = {
  skip: 'Skip to content',
  mainNav: 'Main',
  articles: 'Articles',
  referrals: 'Referrals',
  unattributed: 'Unattributed',
  imports: 'Imports',
  importStatement: 'Import statement',
};
