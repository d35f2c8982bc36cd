import type { ReactNode, Ref } from 'react';
import { common } from '../i18n/common.ts';
import styles from './table.module.css';

type ScrollProps = {
  label: string;
  className?: string | undefined;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
};

/** The box a wide table scrolls in, reachable by keyboard. */
export function Scroll({ label, className = '', ref, children }: ScrollProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={`${styles.scroll} ${className}`}
      aria-label={common.table(label)}
      ref={ref}
    >
      {children}
    </section>
  );
}
