export const copy = {
  copy: 'Copy',
  of: (what: string) => `Copy: ${what}`,
  markdown: 'As Markdown',
  csv: 'As CSV',
  copied: 'Copied',
  months: 'commissions by month',
  articles: 'articles shown',
};
