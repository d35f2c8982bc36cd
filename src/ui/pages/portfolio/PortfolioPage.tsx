import { listedArticles } from '@/core/returns/listed.ts';
import type { Headline, Portfolio } from '@/core/returns/portfolio.ts';
import { Empty, Panel } from '../../components/Panel.tsx';
import { portfolio as text } from '../../i18n/portfolio.ts';
import type { LastShown } from '../../last-shown.ts';
import type { PortfolioView } from '../../portfolio-view.ts';
import { useKept } from '../../use-kept.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { AttentionPanel } from '../attention/AttentionPanel.tsx';
import { SyncNotice } from '../sync/SyncNotice.tsx';
import { EarningsPanel } from './EarningsPanel.tsx';
import { ExplainedTotals } from './ExplainedTotals.tsx';
import { FirstPortfolio, PortfolioHead } from './FirstPortfolio.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { OpeningNotice } from './OpeningNotice.tsx';
import { ThisMonthPanel } from './ThisMonthPanel.tsx';
import { TopArticles } from './TopArticles.tsx';

function isEmpty(portfolio: Portfolio): boolean {
  return (
    listedArticles(portfolio).length === 0 &&
    portfolio.earnings.length === 0 &&
    !portfolio.unattributed.commissions?.toDate
  );
}

/** What is kept for the next opening: nothing where the page says how to begin. */
function headlineOf(portfolio: Portfolio): Headline | null {
  const { asOf, currency, hourlyRateTarget, totals } = portfolio;
  return isEmpty(portfolio) ? null : { asOf, currency, hourlyRateTarget, totals };
}

type PortfolioPageProps = { view: PortfolioView; last: LastShown<Headline> };

/** What all articles together have earned and may still earn. */
export function PortfolioPage({ view, last }: PortfolioPageProps) {
  const portfolio = useKept(last, (live) => live.portfolio(), headlineOf);
  if (!portfolio) {
    return last.view ? <FirstPortfolio headline={last.view} /> : <Loading title={text.title} />;
  }
  return (
    <>
      <PortfolioHead asOf={portfolio.asOf} />
      <PortfolioNotices portfolio={portfolio} />
      <SyncNotice />
      <OpeningNotice portfolio={portfolio} />
      <FirstSteps />
      {isEmpty(portfolio) ? (
        <Panel title={text.none}>
          <Empty title={text.noneHelp} />
        </Panel>
      ) : (
        <>
          <ExplainedTotals portfolio={portfolio} />
          <AttentionPanel portfolio={portfolio} surface="dashboard" />
          <EarningsPanel portfolio={portfolio} view={view} />
          <ThisMonthPanel portfolio={portfolio} />
          <TopArticles portfolio={portfolio} />
        </>
      )}
    </>
  );
}
