import type { Day as LocalDay } from '@/core/calendar.ts';
import { formatDay } from '../format.ts';
import { Unknown } from './Amount.tsx';
import styles from './table.module.css';

/** A day on one line; a dash where it is not known. */
export function Day({ day }: { day: LocalDay | null }) {
  if (day === null) return <Unknown />;
  return (
    <time className={styles.day} dateTime={day}>
      {formatDay(day)}
    </time>
  );
}
