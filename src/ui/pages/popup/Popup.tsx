import { addMonths, type Month, monthOfDay } from '@/core/calendar.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { HideAmounts } from '../../components/HideAmounts.tsx';
import { Icon, Mark } from '../../components/Icon.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { useApp } from '../../context.tsx';
import { formatMonth } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { popup as text } from '../../i18n/popup.ts';
import { dashboardHref, optionsHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { AttentionPanel } from '../attention/AttentionPanel.tsx';
import { DraftsPanel } from '../timer/DraftsPanel.tsx';
import { TimerPanel } from '../timer/TimerPanel.tsx';
import styles from './popup.module.css';
import { TabArticle } from './TabArticle.tsx';
import { TabSync } from './TabSync.tsx';
import { TabTables } from './TabTables.tsx';
import { TabWriting } from './TabWriting.tsx';
import { TimeToday } from './TimeToday.tsx';
import { articleAt } from './tab-article.ts';

/** Settled commissions of a month, minor units of the display currency. */
function settledIn(portfolio: Portfolio, month: Month): number {
  const found = portfolio.months.find((entry) => entry.month === month);
  return found ? found.firstOrder + found.recurring + found.other : 0;
}

/** The tab that the popup was opened over; `url` null where it can't be read. */
export type CurrentTab = { id: number | null; url: string | null };

/** The toolbar popup. */
export function Popup({ tab }: { tab: CurrentTab }) {
  return (
    <>
      <header className={styles.head}>
        <h1>
          <Mark size={20} /> {common.appName}
        </h1>
        <div>
          <HideAmounts />
          <ButtonLink look="quiet" small href={optionsHref()} target="_blank" title={common.settings}>
            <Icon name="gear" />
            <span className="visually-hidden">
              {common.settings} {common.opensTab}
            </span>
          </ButtonLink>
        </div>
      </header>
      <main className={styles.main}>
        <ErrorBoundary>
          <Body tab={tab} />
        </ErrorBoundary>
      </main>
      <footer className={styles.foot}>
        <ButtonLink look="primary" href={dashboardHref({ page: 'portfolio' })} target="_blank">
          {text.open}
        </ButtonLink>
        <ButtonLink href={dashboardHref({ page: 'import', programId: null })} target="_blank">
          <Icon name="upload" /> {text.importStatement}
        </ButtonLink>
      </footer>
    </>
  );
}

function Body({ tab }: { tab: CurrentTab }) {
  const { today } = useApp();
  const money = useMoney();
  const portfolio = useLive((live) => live.portfolio());
  if (!portfolio) return <p role="status">{common.loading}…</p>;
  const { currency } = portfolio;
  const day = today();
  const before = settledIn(portfolio, monthOfDay(addMonths(day, -1)));
  const inTab = articleAt(tab.url, portfolio.articles);
  return (
    <>
      <Stats label={formatMonth(monthOfDay(day))}>
        <Stat
          name={text.thisMonth}
          note={before === 0 ? text.noLastMonth : text.lastMonth(money(before, currency))}
        >
          <Amount amount={settledIn(portfolio, monthOfDay(day))} currency={currency} />
        </Stat>
        <Stat name={text.runRate} note={text.runRateNote}>
          <Amount amount={portfolio.totals.runRate} currency={currency} />
        </Stat>
        <TimeToday />
      </Stats>
      {inTab ? (
        <TabArticle row={inTab} currency={currency} target={portfolio.hourlyRateTarget} />
      ) : (
        <TabTables tab={tab} />
      )}
      <TabSync tab={tab} />
      <TimerPanel articleId={inTab?.article.id ?? null} />
      <TabWriting address={tab.url} />
      <DraftsPanel most={1} />
      <AttentionPanel portfolio={portfolio} surface="popup" />
      <PortfolioNotices portfolio={portfolio} />
    </>
  );
}
