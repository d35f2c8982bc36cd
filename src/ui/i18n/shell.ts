export const shell = {
  skip: 'Skip to content',
  mainNav: 'Main',
  articles: 'Articles',
  links: 'Links',
  programs: 'Programs',
  referrals: 'Referrals',
  unattributed: 'Unattributed',
  time: 'Time',
  next: 'Write next',
  imports: 'Imports',
  importStatement: 'Import statement',
};
