import { useMemo } from 'react';
import { isListed } from '@/core/returns/listed.ts';
import { type ArticlesView, plainArticles } from '../../articles-view.ts';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { parseRoute, useHash } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { FirstSteps } from '../portfolio/FirstSteps.tsx';
import { OpeningNotice } from '../portfolio/OpeningNotice.tsx';
import { SyncNotice } from '../sync/SyncNotice.tsx';
import { ArticlesPanel } from './ArticlesPanel.tsx';

/** The table of all articles. */
export function ArticlesPage() {
  const view = useArticlesView();
  const portfolio = useLive((live) => live.portfolio());
  if (!portfolio) return <Loading title={articles.title} />;
  const empty = !portfolio.articles.some(isListed) && !portfolio.unattributed.commissions?.toDate;
  return (
    <>
      <PageHead title={articles.title} note={articles.asOf(formatDay(portfolio.asOf))} />
      <PortfolioNotices portfolio={portfolio} />
      <SyncNotice />
      <OpeningNotice portfolio={portfolio} />
      {empty ? (
        <>
          <FirstSteps />
          <Panel title={articles.table.none}>
            <Empty title={articles.table.noneHelp} />
          </Panel>
        </>
      ) : (
        <ArticlesPanel portfolio={portfolio} view={view} />
      )}
    </>
  );
}

/** How the address says that the table is looked at. */
function useArticlesView(): ArticlesView {
  const hash = useHash();
  return useMemo(() => {
    const route = parseRoute(hash);
    return route.page === 'articles' && route.view ? route.view : plainArticles;
  }, [hash]);
}
