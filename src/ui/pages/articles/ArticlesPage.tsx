import { memo } from 'react';
import { isListed } from '@/core/returns/listed.ts';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { FirstSteps } from '../portfolio/FirstSteps.tsx';
import { OpeningNotice } from '../portfolio/OpeningNotice.tsx';
import { SyncNotice } from '../sync/SyncNotice.tsx';
import { ArticlesPanel } from './ArticlesPanel.tsx';

/** The table of all articles. How it is looked at, which the address says, is its panel's alone. */
export const ArticlesPage = memo(function ArticlesPage() {
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
        <ArticlesPanel portfolio={portfolio} />
      )}
    </>
  );
});
