import { ButtonLink } from '../../components/Button.tsx';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { HideAmounts } from '../../components/HideAmounts.tsx';
import { Icon, Mark } from '../../components/Icon.tsx';
import { common } from '../../i18n/common.ts';
import { popup as text } from '../../i18n/popup.ts';
import { dashboardHref, optionsHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { AttentionPanel } from '../attention/AttentionPanel.tsx';
import { DraftsPanel } from '../timer/DraftsPanel.tsx';
import { TimerPanel } from '../timer/TimerPanel.tsx';
import { MonthStats } from './MonthStats.tsx';
import styles from './popup.module.css';
import { TabArticle } from './TabArticle.tsx';
import { TabLinks } from './TabLinks.tsx';
import { TabSync } from './TabSync.tsx';
import { TabTables } from './TabTables.tsx';
import { TabWriting } from './TabWriting.tsx';
import { articleAt } from './tab-article.ts';

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
  const glance = useLive((live) => live.glance());
  if (!glance) return <p role="status">{common.loading}…</p>;
  return (
    <>
      <MonthStats glance={glance} />
      <Rest tab={tab} />
    </>
  );
}

/** What takes all of the portfolio to say. It comes after the figures, which do not wait for it. */
function Rest({ tab }: { tab: CurrentTab }) {
  const portfolio = useLive((live) => live.portfolio());
  const inTab = portfolio ? articleAt(tab.url, portfolio.articles) : null;
  return (
    <>
      <TimerPanel articleId={inTab?.article.id ?? null} address={tab.url} />
      {portfolio && inTab && (
        <TabArticle row={inTab} currency={portfolio.currency} target={portfolio.hourlyRateTarget} />
      )}
      {portfolio && !inTab && <TabTables tab={tab} />}
      <TabLinks tab={tab} />
      <TabSync tab={tab} />
      <TabWriting address={tab.url} />
      <DraftsPanel most={1} />
      {portfolio && <AttentionPanel portfolio={portfolio} surface="popup" />}
      {portfolio && <PortfolioNotices portfolio={portfolio} />}
    </>
  );
}
