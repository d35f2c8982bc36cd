export const shell = {
  skip: 'Skip to content',
  mainNav: 'Main',
  articles: 'Articles',
  referrals: 'Referrals',
  imports: 'Imports',
  importStatement: 'Import statement',
};
