import { listedArticles } from '@/core/returns/listed.ts';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { portfolio as text } from '../../i18n/portfolio.ts';
import type { PortfolioView } from '../../portfolio-view.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { AttentionPanel } from '../attention/AttentionPanel.tsx';
import { SyncNotice } from '../sync/SyncNotice.tsx';
import { EarningsPanel } from './EarningsPanel.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { OpeningNotice } from './OpeningNotice.tsx';
import { ThisMonthPanel } from './ThisMonthPanel.tsx';
import { TopArticles } from './TopArticles.tsx';
import { TotalsStrip } from './TotalsStrip.tsx';

/** What all articles together have earned and may still earn. */
export function PortfolioPage({ view }: { view: PortfolioView }) {
  const portfolio = useLive((live) => live.portfolio());
  if (!portfolio) return <Loading title={text.title} />;
  const empty =
    listedArticles(portfolio).length === 0 &&
    portfolio.earnings.length === 0 &&
    portfolio.unattributed.commissions.toDate === 0;
  return (
    <>
      <PageHead title={text.title} note={articles.asOf(formatDay(portfolio.asOf))} />
      <PortfolioNotices portfolio={portfolio} />
      <SyncNotice />
      <OpeningNotice portfolio={portfolio} />
      <FirstSteps />
      {empty ? (
        <Panel title={text.none}>
          <Empty title={text.noneHelp} />
        </Panel>
      ) : (
        <>
          <AttentionPanel portfolio={portfolio} surface="dashboard" />
          <TotalsStrip portfolio={portfolio} />
          <EarningsPanel portfolio={portfolio} view={view} />
          <ThisMonthPanel portfolio={portfolio} />
          <TopArticles portfolio={portfolio} />
        </>
      )}
    </>
  );
}
