import type { Headline } from '@/core/returns/portfolio.ts';
import type { LastShown } from '../../last-shown.ts';
import { later } from '../../later.tsx';
import { plainView } from '../../portfolio-view.ts';
import { parseRoute, type Route } from '../../router.ts';

// Each page's code is loaded when it is come to: most visits see one or two.
const ArticlePage = later(async () => (await import('../article/ArticlePage.tsx')).ArticlePage);
const ArticlesPage = later(async () => (await import('../articles/ArticlesPage.tsx')).ArticlesPage);
const ImportPage = later(async () => (await import('../imports/ImportPage.tsx')).ImportPage);
const ImportsPage = later(async () => (await import('../imports/ImportsPage.tsx')).ImportsPage);
const SheetPage = later(async () => (await import('../imports/sheet/SheetPage.tsx')).SheetPage);
const TrackerPage = later(async () => (await import('../imports/trackers/TrackerPage.tsx')).TrackerPage);
const LinksPage = later(async () => (await import('../links/LinksPage.tsx')).LinksPage);
const NextPage = later(async () => (await import('../next/NextPage.tsx')).NextPage);
const OutlookPage = later(async () => (await import('../outlook/OutlookPage.tsx')).OutlookPage);
const PortfolioPage = later(async () => (await import('../portfolio/PortfolioPage.tsx')).PortfolioPage);
const ProgramPage = later(async () => (await import('../programs/ProgramPage.tsx')).ProgramPage);
const ProgramsPage = later(async () => (await import('../programs/ProgramsPage.tsx')).ProgramsPage);
const ProjectionPage = later(async () => (await import('../explained/ProjectionPage.tsx')).ProjectionPage);
const ReferralsPage = later(async () => (await import('../referrals/ReferralsPage.tsx')).ReferralsPage);
const TimePage = later(async () => (await import('../time/TimePage.tsx')).TimePage);
const UnattributedPage = later(
  async () => (await import('../unattributed/UnattributedPage.tsx')).UnattributedPage,
);

const pages: Record<Route['page'], { begin: () => void }> = {
  article: ArticlePage,
  articles: ArticlesPage,
  import: ImportPage,
  imports: ImportsPage,
  links: LinksPage,
  next: NextPage,
  outlook: OutlookPage,
  portfolio: PortfolioPage,
  program: ProgramPage,
  programs: ProgramsPage,
  projection: ProjectionPage,
  referrals: ReferralsPage,
  spreadsheet: SheetPage,
  time: TimePage,
  tracker: TrackerPage,
  unattributed: UnattributedPage,
};

/** Begins to load the code of the page at an address, while what is around it is still being drawn. */
export function beginPage(hash: string): void {
  pages[parseRoute(hash).page].begin();
}

type PageProps = { route: Route; last: LastShown<Headline> };

/** The page of a route. What is `Coming` stands in its place until its code is there. */
export function Page({ route, last }: PageProps) {
  switch (route.page) {
    case 'article':
      return <ArticlePage id={route.id} isExplained={route.explained ?? false} />;
    case 'import':
      return <ImportPage programId={route.programId} from={route.from ?? null} />;
    case 'imports':
      return <ImportsPage />;
    case 'spreadsheet':
      return <SheetPage />;
    case 'tracker':
      return <TrackerPage />;
    case 'referrals':
      return <ReferralsPage />;
    case 'links':
      return <LinksPage show={route.show ?? 'all'} />;
    case 'programs':
      return <ProgramsPage />;
    case 'program':
      return <ProgramPage id={route.id} />;
    case 'time':
      return <TimePage articleId={route.article ?? ''} add={route.add ?? 'work'} />;
    case 'outlook':
      return <OutlookPage />;
    case 'projection':
      return <ProjectionPage />;
    case 'next':
      return <NextPage />;
    case 'unattributed':
      return <UnattributedPage />;
    case 'articles':
      return <ArticlesPage />;
    default:
      return <PortfolioPage view={route.view ?? plainView} last={last} />;
  }
}
