import { lazy } from 'react';
import type { Headline } from '@/core/returns/portfolio.ts';
import type { LastShown } from '../../last-shown.ts';
import { plainView } from '../../portfolio-view.ts';
import type { Route } from '../../router.ts';

// Each page's code is loaded when it is come to: most visits see one or two.
const ArticlePage = lazy(async () => ({ default: (await import('../article/ArticlePage.tsx')).ArticlePage }));
const ArticlesPage = lazy(async () => ({
  default: (await import('../articles/ArticlesPage.tsx')).ArticlesPage,
}));
const ImportPage = lazy(async () => ({ default: (await import('../imports/ImportPage.tsx')).ImportPage }));
const ImportsPage = lazy(async () => ({ default: (await import('../imports/ImportsPage.tsx')).ImportsPage }));
const SheetPage = lazy(async () => ({ default: (await import('../imports/sheet/SheetPage.tsx')).SheetPage }));
const TrackerPage = lazy(async () => ({
  default: (await import('../imports/trackers/TrackerPage.tsx')).TrackerPage,
}));
const LinksPage = lazy(async () => ({ default: (await import('../links/LinksPage.tsx')).LinksPage }));
const NextPage = lazy(async () => ({ default: (await import('../next/NextPage.tsx')).NextPage }));
const OutlookPage = lazy(async () => ({ default: (await import('../outlook/OutlookPage.tsx')).OutlookPage }));
const PortfolioPage = lazy(async () => ({
  default: (await import('../portfolio/PortfolioPage.tsx')).PortfolioPage,
}));
const ProgramPage = lazy(async () => ({
  default: (await import('../programs/ProgramPage.tsx')).ProgramPage,
}));
const ProgramsPage = lazy(async () => ({
  default: (await import('../programs/ProgramsPage.tsx')).ProgramsPage,
}));
const ProjectionPage = lazy(async () => ({
  default: (await import('../explained/ProjectionPage.tsx')).ProjectionPage,
}));
const ReferralsPage = lazy(async () => ({
  default: (await import('../referrals/ReferralsPage.tsx')).ReferralsPage,
}));
const TimePage = lazy(async () => ({ default: (await import('../time/TimePage.tsx')).TimePage }));
const UnattributedPage = lazy(async () => ({
  default: (await import('../unattributed/UnattributedPage.tsx')).UnattributedPage,
}));

type PageProps = { route: Route; last: LastShown<Headline> };

/** The page of a route. It suspends until its code is there. */
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
