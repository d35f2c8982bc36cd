import type { Glance } from '@/db/live/types.ts';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { common } from '../../i18n/common.ts';
import { type LastShown, nothingKept } from '../../last-shown.ts';
import { useKept } from '../../use-kept.ts';
import { useLive } from '../../use-live.ts';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { AttentionPanel } from '../attention/AttentionPanel.tsx';
import { DraftsPanel } from '../timer/DraftsPanel.tsx';
import { TimerPanel } from '../timer/TimerPanel.tsx';
import { MonthStats } from './MonthStats.tsx';
import { PopupFrame } from './PopupFrame.tsx';
import { TabArticle } from './TabArticle.tsx';
import { TabLinks } from './TabLinks.tsx';
import { TabSync } from './TabSync.tsx';
import { TabTables } from './TabTables.tsx';
import { TabWriting } from './TabWriting.tsx';
import { TimeToday } from './TimeToday.tsx';
import { articleAt } from './tab-article.ts';

/** The tab that the popup was opened over; `url` null where it can't be read. */
export type CurrentTab = { id: number | null; url: string | null };

type PopupProps = { tab: CurrentTab; last?: LastShown<Glance> };

/** The toolbar popup. */
export function Popup({ tab, last = nothingKept }: PopupProps) {
  return (
    <PopupFrame>
      <ErrorBoundary>
        <Body tab={tab} last={last} />
      </ErrorBoundary>
    </PopupFrame>
  );
}

const whole = (glance: Glance) => glance;

function Body({ tab, last }: Required<PopupProps>) {
  const glance = useKept(last, (live) => live.glance(), whole) ?? last.view;
  if (!glance) return <p role="status">{common.loading}…</p>;
  return (
    <>
      <MonthStats glance={glance}>
        <TimeToday />
      </MonthStats>
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
      {portfolio && inTab && (
        <TabArticle row={inTab} currency={portfolio.currency} target={portfolio.hourlyRateTarget} />
      )}
      {portfolio && !inTab && <TabTables tab={tab} />}
      <TabLinks tab={tab} />
      <TabSync tab={tab} />
      <TimerPanel articleId={inTab?.article.id ?? null} address={tab.url} />
      <TabWriting address={tab.url} />
      <DraftsPanel most={1} />
      {portfolio && <AttentionPanel portfolio={portfolio} surface="popup" />}
      {portfolio && <PortfolioNotices portfolio={portfolio} />}
    </>
  );
}
