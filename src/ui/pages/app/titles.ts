import { next } from '../../i18n/next.ts';
import { projection } from '../../i18n/projection.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { shell } from '../../i18n/shell.ts';
import { trackers } from '../../i18n/trackers.ts';
import type { Route } from '../../router.ts';

/** What each page is called, in its tab and while it is loaded. */
export const titles: Record<Route['page'], string> = {
  portfolio: shell.portfolio,
  articles: shell.articles,
  article: shell.articles,
  import: shell.importStatement,
  imports: shell.imports,
  spreadsheet: sheetText.title,
  links: shell.links,
  tracker: trackers.title,
  programs: shell.programs,
  program: shell.programs,
  referrals: shell.referrals,
  unattributed: shell.unattributed,
  time: shell.time,
  next: next.title,
  outlook: shell.outlook,
  projection: projection.title,
};
