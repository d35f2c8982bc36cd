import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

type NoticeProps = { tone: 'info' | 'warn' | 'danger'; title?: string; children?: ReactNode; live?: boolean };

/** A message in place. `danger` interrupts (role alert); with `live` the others are announced politely. */
export function Notice({ tone, title, children, live = false }: NoticeProps) {
  const role = tone === 'danger' ? { role: 'alert' } : live ? { role: 'status' } : {};
  return (
    <div className={`${styles.notice} ${styles[tone]}`} {...role}>
      {tone !== 'info' && <Icon name="alert" />}
      <div className={styles.body}>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
