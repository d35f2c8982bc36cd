import type { Ahead } from '@/core/returns/ahead.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { outlook as text } from '../../i18n/outlook.ts';
import { hrefOf } from '../../router.ts';
import { useAhead } from '../../use-ahead.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { AheadPanel } from './AheadPanel.tsx';
import { HeldPanel } from './HeldPanel.tsx';
import styles from './outlook.module.css';
import { WhatIfPanel } from './WhatIfPanel.tsx';

/** The months ahead: run rate and income if the author goes on, or stops today; and how earlier forecasts did. */
export function OutlookPage() {
  const portfolio = useLive((live) => live.portfolio());
  const { ahead, isStale, problem } = useAhead(true);
  if (!portfolio || !ahead) return <Loading title={text.title} />;
  const { made } = ahead;
  return (
    <>
      <PageHead title={text.title} note={text.note} />
      <PortfolioNotices portfolio={portfolio} />
      {isStale && !problem && (
        <Notice tone="info" live>
          {text.making}
        </Notice>
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
      {made?.isWhole ? (
        <RunRate made={made} portfolio={portfolio} />
      ) : (
        !problem && (
          <Panel title={text.runRate}>
            <div className={styles.awaited} aria-busy="true" />
          </Panel>
        )
      )}
      <WhatIfPanel portfolio={portfolio} waits={isStale && !problem} />
      <HeldPanel portfolio={portfolio} />
    </>
  );
}

function RunRate({ made, portfolio }: { made: Ahead; portfolio: Portfolio }) {
  if (made.paces.length > 0)
    return <AheadPanel key={made.asOf} ahead={made} runRate={runRateOf(portfolio, made.currency)} />;
  return (
    <Panel title={text.runRate}>
      <Empty title={text.none}>
        <ButtonLink look="primary" href={hrefOf({ page: 'import', programId: null })}>
          {text.importStatement}
        </ButtonLink>
      </Empty>
    </Panel>
  );
}

function runRateOf({ totals, currency }: Portfolio, shown: string): number | null {
  return currency === shown ? totals.runRate : null;
}
