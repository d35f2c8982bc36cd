import { clockText } from '@/core/time/clock-text.ts';
import { timerMs } from '@/core/time/timer.ts';
import type { TimerView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { formatHours, formatInstant } from '../../format.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { timer as text } from '../../i18n/timer.ts';
import type { Action } from '../../use-action.ts';
import { placeName } from './place-name.ts';
import styles from './timer.module.css';
import { useNow } from './use-now.ts';

/** The timer at work, or paused. */
export function TimerRunning({ timer, action }: { timer: TimerView; action: Action }) {
  const { services } = useApp();
  const { run, busy } = action;
  const runs = timer.since !== null;
  const now = useNow(services.timer.now, runs);
  const act = (step: () => Promise<void>) => void run(() => step().then(() => ''));
  const stop = () =>
    run(async () => {
      const seconds = await services.timer.stop();
      if (seconds >= 60) return text.logged(formatHours(seconds / 3600));
      return seconds > 0 ? text.loggedBriefly : text.tooShort;
    });
  const isOpen = timer.gaps.length > 0;
  return (
    <div className={styles.running}>
      <p className={styles.what}>
        <strong>{timer.title ?? text.draft(placeName(timer.place ?? ''))}</strong>
        <span>
          {activityLabels[timer.activity]} · {runs ? text.running : text.paused}
        </span>
      </p>
      <p className={styles.clock} role="timer" aria-live="off">
        {clockText(timerMs(timer, now))}
      </p>
      {isOpen && (
        <Slept timer={timer} busy={busy} settle={(keep) => act(() => services.timer.settleGaps(keep))} />
      )}
      <div className={styles.buttons}>
        <Button
          busy={busy}
          data-action={runs ? 'pause-timer' : 'resume-timer'}
          onClick={() => act(runs ? services.timer.pause : services.timer.resume)}
        >
          <Icon name={runs ? 'pause' : 'play'} /> {runs ? text.pause : text.resume}
        </Button>
        <Button
          look="primary"
          busy={busy}
          disabled={isOpen}
          title={isOpen ? text.slept.first : undefined}
          data-action="stop-timer"
          onClick={() => void stop()}
        >
          {text.stop}
        </Button>
      </div>
    </div>
  );
}

type SleptProps = { timer: TimerView; busy: boolean; settle: (keep: boolean) => void };

/** Asks about the time in which the computer slept. */
function Slept({ timer, busy, settle }: SleptProps) {
  return (
    <Notice tone="warn" title={text.slept.title} live>
      {timer.gaps.map(({ from, to }) => (
        <p key={from}>{text.slept.note(formatInstant(from), formatInstant(to))}</p>
      ))}
      <div className={styles.buttons}>
        <Button small busy={busy} data-action="keep-gap" onClick={() => settle(true)}>
          {text.slept.keep}
        </Button>
        <Button small busy={busy} data-action="discard-gap" onClick={() => settle(false)}>
          {text.slept.discard}
        </Button>
      </div>
    </Notice>
  );
}
