import { useSyncExternalStore } from 'react';
import { isSamplePage, samplePart } from '@/platform/sample.ts';
import { type ArticlesView, articlesQuery, parseArticlesView } from './articles-view.ts';
import { type PortfolioView, parseView, viewQuery } from './portfolio-view.ts';

/** Which affiliate links a list shows. */
export const linkFilters = ['all', 'untagged', 'undisclosed', 'broken'] as const;
export type LinkFilter = (typeof linkFilters)[number];

/** What the dashboard shows; it is kept in the address after `#`. */
export type Route =
  | { page: 'portfolio'; view?: PortfolioView }
  | { page: 'articles'; view?: ArticlesView }
  /** `explained`: with what its projection rests on unfolded. */
  | { page: 'article'; id: string; explained?: boolean }
  | { page: 'import'; programId: string | null; from?: PageSource }
  | { page: 'imports' }
  | { page: 'spreadsheet' }
  | { page: 'links'; show?: LinkFilter }
  | { page: 'tracker' }
  | { page: 'programs'; sort?: Sorting }
  | { page: 'program'; id: string }
  /** `customer`: whose name is looked for; `loose`: only those without an article. */
  | { page: 'referrals'; customer?: string; loose?: boolean }
  | { page: 'unattributed' }
  | { page: 'next' }
  | { page: 'outlook' }
  | { page: 'projection' }
  /** `article`: what to add to first. */
  | { page: 'time'; article?: string; add?: AddKind };

/** What a table is sorted by; the page knows which columns there are. */
export type Sorting = { id: string; order: 'asc' | 'desc' };

/** What can be added on the page of time. */
export const addKinds = ['work', 'estimates', 'cost'] as const;
export type AddKind = (typeof addKinds)[number];

/** A table of the page in a tab; `update`: one that was imported before, without asking where nothing is open. */
export type PageSource = { tabId: number; update: boolean };

/** Pages whose address holds no more than their name. */
const plainPages = [
  'imports',
  'spreadsheet',
  'tracker',
  'unattributed',
  'next',
  'outlook',
  'projection',
] as const;

/** The route of a location hash like `#/articles/devto:1`; what is unknown is the portfolio. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, id] = path.split('/');
  if (page === 'articles' && id) return articleRoute(decode(id), new URLSearchParams(query));
  if (page === 'articles') return { page, view: parseArticlesView(new URLSearchParams(query)) };
  if (page === 'import') return importRoute(new URLSearchParams(query));
  if (page === 'links') return linksRoute(id);
  if (page === 'programs')
    return id ? { page: 'program', id: decode(id) } : programsRoute(new URLSearchParams(query));
  if (page === 'referrals') return referralsRoute(new URLSearchParams(query));
  if (page === 'time') return timeRoute(new URLSearchParams(query));
  const plain = plainPages.find((known) => known === page);
  if (plain) return { page: plain };
  return { page: 'portfolio', view: parseView(new URLSearchParams(query)) };
}

function articleRoute(id: string, query: URLSearchParams): Route {
  return { page: 'article', id, ...(query.has('explained') && { explained: true }) };
}

function linksRoute(filter: string | undefined): Route {
  const show = linkFilters.find((known) => known === filter);
  return { page: 'links', ...(show && { show }) };
}

function programsRoute(query: URLSearchParams): Route {
  const id = query.get('sort');
  const order = query.has('up') ? 'asc' : 'desc';
  return { page: 'programs', ...(id && { sort: { id, order } }) };
}

function referralsRoute(query: URLSearchParams): Route {
  return { page: 'referrals', customer: query.get('customer') ?? '', loose: query.has('loose') };
}

function importRoute(query: URLSearchParams): Route {
  const programId = query.get('program');
  const tabId = Number(query.get('tab') ?? Number.NaN);
  if (!Number.isInteger(tabId)) return { page: 'import', programId };
  return { page: 'import', programId, from: { tabId, update: query.has('update') } };
}

function timeRoute(query: URLSearchParams): Route {
  const article = query.get('article');
  const add = addKinds.find((kind) => kind === query.get('add'));
  return { page: 'time', ...(article && { article }), ...(add && { add }) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a route inside the dashboard, to put into a link. */
export function hrefOf(route: Route): string {
  if (route.page === 'portfolio') {
    const query = route.view && viewQuery(route.view);
    return query?.size ? `#/?${query}` : '#/';
  }
  if (route.page === 'articles') {
    const query = route.view && articlesQuery(route.view);
    return query?.size ? `#/articles?${query}` : '#/articles';
  }
  if (route.page === 'article') {
    return `#/articles/${encodeURIComponent(route.id)}${route.explained ? '?explained' : ''}`;
  }
  if (route.page === 'import') {
    const query = new URLSearchParams({
      ...(route.programId && { program: route.programId }),
      ...(route.from && { tab: String(route.from.tabId) }),
      ...(route.from?.update && { update: '' }),
    });
    return query.size > 0 ? `#/import?${query}` : '#/import';
  }
  if (route.page === 'links' && route.show) return `#/links/${route.show}`;
  if (route.page === 'program') return `#/programs/${encodeURIComponent(route.id)}`;
  if (route.page === 'programs' && route.sort) {
    const { id, order } = route.sort;
    return `#/programs?${new URLSearchParams({ sort: id, ...(order === 'asc' && { up: '' }) })}`;
  }
  if (route.page === 'referrals') {
    const { customer, loose } = route;
    const query = new URLSearchParams({ ...(customer && { customer }), ...(loose && { loose: '' }) });
    return query.size > 0 ? `#/referrals?${query}` : '#/referrals';
  }
  if (route.page === 'time') {
    const { article, add } = route;
    const query = new URLSearchParams({ ...(article && { article }), ...(add && { add }) });
    return query.size > 0 ? `#/time?${query}` : '#/time';
  }
  return `#/${route.page}`;
}

/** The address of a route from another page of the extension. */
export function dashboardHref(route: Route): string {
  return `${pageAddress('dashboard')}${hrefOf(route)}`;
}

/** The options page, at one of its sections. */
export function optionsHref(section = ''): string {
  return section ? `${pageAddress('options')}#${section}` : pageAddress('options');
}

/** The dashboard on the sample author's data. */
export const sampleHref = `/dashboard.html${samplePart(true)}`;

/** The guided set-up. */
export const welcomeHref = '/welcome.html';

/** A page of the extension, on the data that this one shows. */
function pageAddress(page: 'dashboard' | 'options'): string {
  return `/${page}.html${samplePart(isSamplePage())}`;
}

/**
 * The part of an address that identifies a page. The query of the portfolio and of tables, and the filter of the
 * links, only say how they are shown: changing it must not start them again.
 */
export function pageOf(hash: string): string {
  const [path = ''] = hash.split('?');
  if (['', '#', '#/'].includes(path)) return '#/';
  if (path.startsWith('#/links/')) return '#/links';
  return ['#/articles', '#/programs', '#/referrals'].includes(path) ? path : hash;
}

/** Replaces the present route: a changed view is not a step to go back to. */
export function replaceRoute(route: Route): void {
  history.replaceState(history.state, '', hrefOf(route));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** The present hash, following its changes. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}
