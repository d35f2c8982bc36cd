import { useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { common } from '../../i18n/common.ts';
import { next } from '../../i18n/next.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { shell } from '../../i18n/shell.ts';
import { trackers } from '../../i18n/trackers.ts';
import { plainView } from '../../portfolio-view.ts';
import { pageOf, parseRoute, type Route, useHash } from '../../router.ts';
import { ArticlePage } from '../article/ArticlePage.tsx';
import { ArticlesPage } from '../articles/ArticlesPage.tsx';
import { ImportPage } from '../imports/ImportPage.tsx';
import { ImportsPage } from '../imports/ImportsPage.tsx';
import { SheetPage } from '../imports/sheet/SheetPage.tsx';
import { TrackerPage } from '../imports/trackers/TrackerPage.tsx';
import { LinksPage } from '../links/LinksPage.tsx';
import { NextPage } from '../next/NextPage.tsx';
import { OutlookPage } from '../outlook/OutlookPage.tsx';
import { PortfolioPage } from '../portfolio/PortfolioPage.tsx';
import { ProgramPage } from '../programs/ProgramPage.tsx';
import { ProgramsPage } from '../programs/ProgramsPage.tsx';
import { ReferralsPage } from '../referrals/ReferralsPage.tsx';
import { TimePage } from '../time/TimePage.tsx';
import { UnattributedPage } from '../unattributed/UnattributedPage.tsx';
import styles from './Dashboard.module.css';
import { TopBar } from './TopBar.tsx';
import { WhatsNew } from './WhatsNew.tsx';

const titles: Record<Route['page'], string> = {
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
};

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'article':
      return <ArticlePage id={route.id} />;
    case 'import':
      return <ImportPage programId={route.programId} from={route.from ?? null} />;
    case 'imports':
      return <ImportsPage />;
    case 'spreadsheet':
      return <SheetPage />;
    case 'tracker':
      return <TrackerPage />;
    case 'referrals':
      return <ReferralsPage customer={route.customer ?? ''} />;
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
    case 'next':
      return <NextPage />;
    case 'unattributed':
      return <UnattributedPage />;
    case 'articles':
      return <ArticlesPage />;
    default:
      return <PortfolioPage view={route.view ?? plainView} />;
  }
}

type DashboardProps = {
  surface: 'tab' | 'panel';
  /** Of the extension; left out, nothing is said of updates. */
  version?: string;
};

/**
 * Puts the focus on the heading of a page just come to, as soon as it is there: one that reads its data first
 * has none yet, or one that is replaced. It stays there until the reader does something. Answers how to stop.
 */
function focusHeading(main: HTMLElement): () => void {
  const take = () => main.querySelector('h1')?.focus({ preventScroll: true });
  main.focus();
  take();
  const coming = new MutationObserver(() => {
    if (document.activeElement === main || document.activeElement === document.body) take();
  });
  coming.observe(main, { childList: true, subtree: true });
  const stop = () => coming.disconnect();
  for (const act of ['keydown', 'pointerdown']) addEventListener(act, stop, { once: true });
  return stop;
}

/** The dashboard: one app in a full tab and in the side panel (`surface`), routed by the hash. */
export function Dashboard({ surface, version }: DashboardProps) {
  const hash = useHash();
  const route = parseRoute(hash);
  const main = useRef<HTMLElement>(null);
  const page = pageOf(hash);
  const shown = useRef(page);
  const [again, setAgain] = useState(0);
  useEffect(() => {
    document.title = `${titles[route.page]} · ${common.appName}`;
    if (shown.current === page) return undefined;
    shown.current = page;
    return main.current ? focusHeading(main.current) : undefined;
  }, [page, route.page]);
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {shell.skip}
      </button>
      <TopBar page={route.page} surface={surface} onAgain={() => setAgain(again + 1)} />
      {version && <WhatsNew version={version} />}
      <main ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={`${page} ${again}`}>
          <Page route={route} />
        </ErrorBoundary>
      </main>
    </>
  );
}
