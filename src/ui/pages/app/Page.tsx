import type { ComponentType, ReactElement } from 'react';
import type { Headline } from '@/core/returns/portfolio.ts';
import type { LastShown } from '../../last-shown.ts';
import { later } from '../../later.tsx';
import { plainView } from '../../portfolio-view.ts';
import { parseRoute, type Route } from '../../router.ts';

type PageName = Route['page'];
type Routes = { [Name in PageName]: Extract<Route, { page: Name }> };
type Last = LastShown<Headline>;

type LaterPage<Name extends PageName> = {
  begin: () => void;
  draw: (route: Routes[Name], last: Last) => ReactElement;
};

/** `propsOf`: what the page takes of its route. */
function page<Name extends PageName, Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  propsOf: (route: Routes[Name], last: Last) => Props,
): LaterPage<Name> {
  const Code = later(load);
  return { begin: Code.begin, draw: (route, last) => <Code {...propsOf(route, last)} /> };
}

const nothing = () => ({});

// Each page's code is loaded when the page is opened: most visits see one or two.
const pages: { [Name in PageName]: LaterPage<Name> } = {
  article: page(
    async () => (await import('../article/ArticlePage.tsx')).ArticlePage,
    ({ id, explained = false }) => ({ id, isExplained: explained }),
  ),
  articles: page(async () => (await import('../articles/ArticlesPage.tsx')).ArticlesPage, nothing),
  import: page(
    async () => (await import('../imports/ImportPage.tsx')).ImportPage,
    ({ programId, from = null }) => ({ programId, from }),
  ),
  imports: page(async () => (await import('../imports/ImportsPage.tsx')).ImportsPage, nothing),
  links: page(
    async () => (await import('../links/LinksPage.tsx')).LinksPage,
    ({ show = 'all' }) => ({ show }),
  ),
  next: page(async () => (await import('../next/NextPage.tsx')).NextPage, nothing),
  outlook: page(async () => (await import('../outlook/OutlookPage.tsx')).OutlookPage, nothing),
  portfolio: page(
    async () => (await import('../portfolio/PortfolioPage.tsx')).PortfolioPage,
    ({ view = plainView }, last) => ({ view, last }),
  ),
  program: page(
    async () => (await import('../programs/ProgramPage.tsx')).ProgramPage,
    ({ id }) => ({ id }),
  ),
  programs: page(async () => (await import('../programs/ProgramsPage.tsx')).ProgramsPage, nothing),
  projection: page(async () => (await import('../explained/ProjectionPage.tsx')).ProjectionPage, nothing),
  referrals: page(async () => (await import('../referrals/ReferralsPage.tsx')).ReferralsPage, nothing),
  spreadsheet: page(async () => (await import('../imports/sheet/SheetPage.tsx')).SheetPage, nothing),
  time: page(
    async () => (await import('../time/TimePage.tsx')).TimePage,
    ({ article = '', add = 'work' }) => ({ articleId: article, add }),
  ),
  tracker: page(async () => (await import('../imports/trackers/TrackerPage.tsx')).TrackerPage, nothing),
  unattributed: page(
    async () => (await import('../unattributed/UnattributedPage.tsx')).UnattributedPage,
    nothing,
  ),
};

/** Begins to load the code of the page at an address, while what is around it is still being drawn. */
export function beginPage(hash: string): void {
  pages[parseRoute(hash).page].begin();
}

/** The page of a route. `Coming` is shown in its place until its code is there. */
export function Page({ route, last }: { route: Route; last: Last }) {
  return draw(route.page, route, last);
}

function draw<Name extends PageName>(name: Name, route: Routes[Name], last: Last): ReactElement {
  return pages[name].draw(route, last);
}
