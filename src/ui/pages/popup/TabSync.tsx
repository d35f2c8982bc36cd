import { useId } from 'react';
import { DEVTO } from '@/core/sync/run.ts';
import { syncText } from '../../i18n/sync.ts';
import { useLive } from '../../use-live.ts';
import { SyncControl } from '../sync/SyncControl.tsx';
import type { CurrentTab } from './Popup.tsx';
import styles from './popup.module.css';

/** On dev.to: brings the author's articles up to date from this tab. */
export function TabSync({ tab: { url } }: { tab: CurrentTab }) {
  const heading = useId();
  const isAuthor = useLive((live) => live.hasIdentity());
  if (!isAuthor || URL.parse(url ?? '')?.origin !== DEVTO) return null;
  return (
    <section className={styles.tab} aria-labelledby={heading}>
      <h2 id={heading} className={styles.label}>
        {syncText.inPopup}
      </h2>
      <SyncControl />
    </section>
  );
}
