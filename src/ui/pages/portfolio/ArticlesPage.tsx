import { listedArticles } from '@/core/returns/listed.ts';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { AttentionPanel } from '../attention/AttentionPanel.tsx';
import { SyncNotice } from '../sync/SyncNotice.tsx';
import { ArticlesPanel } from './ArticlesPanel.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { MonthsPanel } from './MonthsPanel.tsx';
import { OpeningNotice } from './OpeningNotice.tsx';
import { ThisMonthPanel } from './ThisMonthPanel.tsx';
import { TotalsStrip } from './TotalsStrip.tsx';

/** What all articles have earned and may still earn, and the table of them. */
export function ArticlesPage() {
  const portfolio = useLive((live) => live.portfolio());
  if (!portfolio) return <Loading title={articles.title} />;
  const empty =
    listedArticles(portfolio).length === 0 &&
    portfolio.months.length === 0 &&
    portfolio.unattributed.commissions.toDate === 0;
  return (
    <>
      <PageHead title={articles.title} note={articles.asOf(formatDay(portfolio.asOf))} />
      <PortfolioNotices portfolio={portfolio} />
      <SyncNotice />
      <OpeningNotice portfolio={portfolio} />
      <FirstSteps />
      {empty ? (
        <Panel title={articles.table.none}>
          <Empty title={articles.table.noneHelp} />
        </Panel>
      ) : (
        <>
          <AttentionPanel portfolio={portfolio} surface="dashboard" />
          <TotalsStrip portfolio={portfolio} />
          <ThisMonthPanel portfolio={portfolio} />
          <MonthsPanel portfolio={portfolio} />
          <ArticlesPanel portfolio={portfolio} />
        </>
      )}
    </>
  );
}
