import { useId } from 'react';
import { syncText } from '../../i18n/sync.ts';
import { useLive } from '../../use-live.ts';
import { siteOf } from '../sync/problem.ts';
import { SyncControl } from '../sync/SyncControl.tsx';
import type { CurrentTab } from './Popup.tsx';
import styles from './popup.module.css';

/** On dev.to, or another Forem of the author's: brings their articles up to date from this tab. */
export function TabSync({ tab: { url } }: { tab: CurrentTab }) {
  const heading = useId();
  const isAuthor = useLive((live) => live.hasIdentity());
  const views = useLive((live) => live.syncs());
  const view = views?.find(({ run }) => run.origin === URL.parse(url ?? '')?.origin);
  if (!isAuthor || !view) return null;
  return (
    <section className={styles.tab} aria-labelledby={heading}>
      <h2 id={heading} className={styles.label}>
        {syncText.inPopup(siteOf(view))}
      </h2>
      <SyncControl view={view} />
    </section>
  );
}
