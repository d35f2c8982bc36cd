/** One picture: a page of the extension, at an address and a width. */
export type View = {
  name: string;
  /** From the extension's root; on the sample author's data where `data` says so. */
  page: 'dashboard' | 'sidepanel' | 'popup' | 'options' | 'welcome';
  hash?: string;
  width: number;
  data: 'sample' | 'own';
  /** Hides all amounts first. */
  hidden?: boolean;
};

const wide = 1280;
const panel = 400;

const dashboard = (name: string, hash: string): View => ({
  name,
  page: 'dashboard',
  hash,
  width: wide,
  data: 'sample',
});

/** Every surface, and the states of it that look different. */
export const views: readonly View[] = [
  dashboard('portfolio', '#/'),
  dashboard('portfolio-compared', '#/?period=this-year&against=year&by=program'),
  dashboard('portfolio-days', '#/?from=2026-09-01&to=2026-10-31&against=previous'),
  dashboard('portfolio-table', '#/?table='),
  { ...dashboard('portfolio-hidden', '#/'), hidden: true },
  dashboard('articles', '#/articles'),
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
  { name: 'panel-portfolio', page: 'sidepanel', hash: '#/', width: panel, data: 'sample' },
  { name: 'panel-articles', page: 'sidepanel', hash: '#/articles', width: panel, data: 'sample' },
  { name: 'panel-narrow', page: 'sidepanel', hash: '#/', width: 320, data: 'sample' },
  { name: 'popup', page: 'popup', width: 380, data: 'sample' },
  { name: 'popup-own', page: 'popup', width: 380, data: 'own' },
  { name: 'options', page: 'options', width: wide, data: 'sample' },
  { name: 'one-article', page: 'dashboard', hash: '#/', width: wide, data: 'own' },
  { name: 'one-article-articles', page: 'dashboard', hash: '#/articles', width: wide, data: 'own' },
  { name: 'welcome', page: 'welcome', width: wide, data: 'own' },
];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The address of a view from the extension's root. */
export function addressOf({ page, hash = '', data }: View): string {
  return `${page}.html${data === 'sample' ? '?sample' : ''}${hash}`;
}
