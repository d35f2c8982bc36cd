import { useEffect, useId } from 'react';
import { log } from '@/platform/log.ts';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { timer as text } from '../../i18n/timer.ts';
import { useAction } from '../../use-action.ts';
import { useHeldFocus } from '../../use-held-focus.ts';
import { useLive } from '../../use-live.ts';
import { TimerRunning } from './TimerRunning.tsx';
import { TimerStart } from './TimerStart.tsx';
import styles from './timer.module.css';

type TimerPanelProps = {
  /** What is in sight, to be offered first: an article, or the draft that is written at an address. */
  articleId?: string | null;
  address?: string | null;
};

/** The timer: what it runs on, or what it could. */
export function TimerPanel({ articleId = null, address = null }: TimerPanelProps) {
  const heading = useId();
  const heldFocus = useHeldFocus();
  const { services } = useApp();
  const action = useAction();
  const timer = useLive((live) => live.timer());
  useEffect(() => {
    // So that what was measured up to now is in the figures, and a sleep is noticed.
    services.drafts.drain().catch((cause) => log.error('work could not be credited', cause));
    services.timer.lookAfter().catch((cause) => log.error('the timer could not be looked after', cause));
  }, [services]);
  if (timer === undefined) return null;
  return (
    <section {...heldFocus} className={styles.panel} aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      {timer ? (
        <TimerRunning timer={timer} action={action} />
      ) : (
        <TimerStart articleId={articleId} address={address} action={action} />
      )}
      <p role="status" className={styles.note}>
        {action.done}
      </p>
      {action.problem && <Notice tone="danger">{action.problem}</Notice>}
    </section>
  );
}
