import styles from './RangeBar.module.css';

/** Ends of an axis that ranges are drawn on, in the unit of their values. */
export type Axis = { from: number; to: number };

/** The axis that all values fit on, 0 among them. */
export function axisOf(values: readonly number[]): Axis {
  return { from: Math.min(0, ...values), to: Math.max(0, ...values) };
}

type RangeBarProps = {
  axis: Axis;
  low: number;
  high: number;
  /** What is expected, as a tick. */
  expected: number;
  /** What it is compared with, as a line through all bars on the axis. */
  against?: number | null;
};

/** A range on an axis that it shares with others. The same numbers are beside it as text. */
export function RangeBar({ axis, low, high, expected, against = null }: RangeBarProps) {
  const at = (value: number) => `${(100 * (value - axis.from)) / (axis.to - axis.from || 1)}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      {against !== null && <span className={styles.against} style={{ insetInlineStart: at(against) }} />}
      <span
        className={styles.range}
        style={{ insetInlineStart: at(low), insetInlineEnd: `calc(100% - ${at(high)})` }}
      />
      <span className={styles.expected} style={{ insetInlineStart: at(expected) }} />
    </span>
  );
}
