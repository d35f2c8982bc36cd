import { formatCount } from '../format.ts';
import { common } from '../i18n/common.ts';
import { Button } from './Button.tsx';
import styles from './table.module.css';

/** Draws the next rows of a long table; nothing where all are drawn. */
export function ShowMore({ left, step, onMore }: { left: number; step: number; onMore: () => void }) {
  if (left <= 0) return null;
  return (
    <div className={styles.more}>
      <Button onClick={onMore}>{common.showMore(formatCount(Math.min(left, step)))}</Button>
    </div>
  );
}
