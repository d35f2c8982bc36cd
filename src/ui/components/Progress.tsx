import styles from './Progress.module.css';

/** A native progress bar; without `total` it only says that something runs. */
export function Progress({ label, done, total }: { label: string; done?: number; total?: number }) {
  return (
    <progress
      className={styles.progress}
      aria-label={label}
      {...(done !== undefined && total ? { value: done, max: total } : {})}
    />
  );
}
