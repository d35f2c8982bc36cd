import type { BrowserName } from '../lib/browsers/kinds.ts';
import type { Act } from './acts.ts';
import type { AuthorName } from './worlds.ts';

/** One picture: a page of the extension, or the author's own post with the overlay on it, at an address and a width. */
export type View = {
  name: string;
  /** Of the extension's, from its root, but for `post`. */
  page: 'dashboard' | 'sidepanel' | 'popup' | 'options' | 'welcome' | 'post';
  hash?: string;
  width: number;
  /** Whose data: `sample` are the sample author's, which any browser has; the others have one of their own. */
  data: 'sample' | AuthorName;
  /** What is done first. */
  act?: Act;
  /** The only browser in which that can be done. */
  only?: BrowserName;
};

const wide = 1280;
const panel = 400;

const dashboard = (name: string, hash: string, data: View['data'] = 'sample', width = wide): View => ({
  ...{ name, page: 'dashboard', hash, width, data },
});

const sidepanel = (name: string, hash: string, data: View['data'] = 'sample', width = panel): View => ({
  ...{ name, page: 'sidepanel', hash, width, data },
});

const popup = (name: string, data: View['data']): View => ({ name, page: 'popup', width: 380, data });

/** As wide as a phone, a tablet and a window, where dev.to's own sidebar stands beside a post. */
const postWidths = [375, 800, 1400];

const overlays: readonly View[] = postWidths.flatMap((width) => [
  { name: `overlay-${width}`, page: 'post', width, data: 'usual', act: 'show-overlay' },
  { name: `overlay-open-${width}`, page: 'post', width, data: 'usual', act: 'open-overlay' },
]);

/** The surfaces as an author sees them day by day. */
const surfaces: readonly View[] = [
  dashboard('portfolio', '#/'),
  dashboard('portfolio-compared', '#/?period=this-year&against=year&by=program'),
  dashboard('portfolio-days', '#/?from=2026-09-01&to=2026-10-31&against=previous'),
  dashboard('portfolio-table', '#/?table='),
  { ...dashboard('portfolio-hidden', '#/'), act: 'hide-amounts' },
  dashboard('portfolio-large', '#/', 'sample', 1920),
  dashboard('articles', '#/articles'),
  dashboard('articles-large', '#/articles', 'sample', 1920),
  dashboard('articles-filtered', '#/articles?find=api&sort=hourly'),
  dashboard('articles-none', '#/articles?find=nothing-like-it'),
  dashboard('article', '#/articles/devto%3A4100703'),
  dashboard('outlook', '#/outlook'),
  dashboard('next', '#/next'),
  dashboard('links', '#/links'),
  dashboard('programs', '#/programs'),
  dashboard('program', '#/programs/global-api'),
  dashboard('referrals', '#/referrals'),
  dashboard('unattributed', '#/unattributed'),
  dashboard('time', '#/time'),
  dashboard('imports', '#/imports'),
  dashboard('import', '#/import'),
  dashboard('spreadsheet', '#/spreadsheet'),
  sidepanel('panel-portfolio', '#/'),
  sidepanel('panel-articles', '#/articles'),
  sidepanel('panel-article', '#/articles/devto%3A4100703'),
  sidepanel('panel-referrals', '#/referrals', 'sample', 600),
  sidepanel('panel-narrow', '#/', 'sample', 320),
  popup('popup', 'sample'),
  { name: 'options', page: 'options', width: wide, data: 'sample' },
];

/** What is seldom seen, and must be read as well: little, nothing, much, and what went wrong. */
const states: readonly View[] = [
  popup('one-article-popup', 'usual'),
  dashboard('one-article', '#/', 'usual'),
  dashboard('one-article-articles', '#/articles', 'usual'),
  { name: 'welcome', page: 'welcome', width: wide, data: 'usual' },
  { ...dashboard('no-statement', '#/import', 'usual'), act: 'choose-no-statement' },
  // Firefox lets nobody run anything in a page of an extension before its own code.
  { ...dashboard('database-refused', '#/', 'usual'), act: 'refuse-database', only: 'chromium' },
  ...['portfolio', 'articles', 'outlook', 'next', 'links', 'programs', 'referrals', 'time', 'imports'].map(
    (page) => sidepanel(`nothing-${page}`, page === 'portfolio' ? '#/' : `#/${page}`, 'none'),
  ),
  popup('nothing-popup', 'none'),
  { ...sidepanel('sync-failed', '#/', 'none'), act: 'fail-sync' },
  dashboard('extremes-portfolio', '#/', 'extremes'),
  sidepanel('extremes-panel', '#/', 'extremes', 320),
  dashboard('extremes-articles', '#/articles', 'extremes'),
  sidepanel('extremes-cards', '#/articles', 'extremes', 320),
  dashboard('extremes-referrals', '#/referrals', 'extremes'),
  sidepanel('extremes-programs', '#/programs', 'extremes'),
  sidepanel('extremes-unattributed', '#/unattributed', 'extremes'),
  popup('extremes-popup', 'extremes'),
  dashboard('many-portfolio', '#/', 'many'),
  dashboard('many-articles', '#/articles', 'many'),
  sidepanel('many-cards', '#/articles', 'many'),
  popup('many-popup', 'many'),
  { ...sidepanel('statement', '#/import', 'many'), act: 'choose-statement' },
  // The last of its author: it goes on.
  { ...dashboard('import-running', '#/import', 'many'), act: 'run-import' },
];

/** Every surface, and the states of it that look different. */
export const views: readonly View[] = [...surfaces, ...overlays, ...states];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The author in whose browser a view is drawn. */
export function authorOf({ data }: View): AuthorName {
  return data === 'sample' ? 'usual' : data;
}

/** The author's post of `tier-one-article`. */
export const ownPost = 'https://dev.to/sample_author/choosing-a-keyboard-for-long-coding-days-4k2f';

/** The address of a view from the extension's root. */
export function addressOf({ page, hash = '', data }: View): string {
  return `${page}.html${data === 'sample' ? '?sample' : ''}${hash}`;
}
