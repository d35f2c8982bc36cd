import type { DayRange } from '@/core/calendar.ts';
import { type Course, type CourseEvent, placeIn } from '@/core/referrals/course.ts';
import { useMoney } from '../../components/Amount.tsx';
import { referrals as text } from '../../i18n/referrals.ts';
import styles from './course.module.css';
import { eventWords } from './course-words.ts';

type CourseStripProps = {
  course: Course;
  /** The axis that all referrals share. */
  span: DayRange;
  currency: string;
};

const percent = (place: number) => `${100 * place}%`;

/** A referral's payments and what happened to it on the axis of all referrals; its words are its name. */
export function CourseStrip({ course, span, currency }: CourseStripProps) {
  const { payments, events, paying } = course;
  const words = useEventWords(currency);
  const at = (day: string) => ({ insetInlineStart: percent(placeIn(span, day)) });
  const marked = events.filter(({ kind, day }) => kind !== 'started' || !payments.includes(day));
  return (
    <span
      role="img"
      className={styles.strip}
      aria-label={text.course.inWords(payments.length, events.map(words))}
    >
      {paying.map(({ from, to }) => (
        <span
          key={from}
          className={styles.paying}
          style={{ ...at(from), inlineSize: percent(placeIn(span, to) - placeIn(span, from)) }}
        />
      ))}
      {payments.map((day, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two payments may fall on one day
        <span key={index} className={styles.payment} style={at(day)} />
      ))}
      {marked.map((event) => (
        <span
          key={`${event.kind} ${event.day}`}
          className={styles.mark}
          data-mark={markOf(event)}
          style={at(event.day)}
          title={words(event)}
        />
      ))}
    </span>
  );
}

/** The same in words, an event a line. */
export function CourseList({ course: { events }, currency }: Omit<CourseStripProps, 'span'>) {
  const words = useEventWords(currency);
  return (
    <ol className={styles.list} aria-label={text.course.title}>
      {events.map((event) => (
        <li key={`${event.kind} ${event.day}`}>{words(event)}</li>
      ))}
    </ol>
  );
}

function useEventWords(currency: string): (event: CourseEvent) => string {
  const money = useMoney();
  return (event) => eventWords(event, (amount) => money(amount, currency));
}

function markOf(event: CourseEvent): 'up' | 'down' | Exclude<CourseEvent['kind'], 'plan'> {
  if (event.kind !== 'plan') return event.kind;
  const { from, to } = event.change;
  return from !== null && to !== null && to < from ? 'down' : 'up';
}
