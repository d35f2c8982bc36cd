import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/Button.tsx';
import { HideAmounts } from '../../components/HideAmounts.tsx';
import { Icon, Mark } from '../../components/Icon.tsx';
import { common } from '../../i18n/common.ts';
import { popup as text } from '../../i18n/popup.ts';
import { dashboardHref, optionsHref } from '../../router.ts';
import styles from './popup.module.css';

/** The head and foot of the popup. */
export function PopupFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className={styles.head}>
        <h1>
          <Mark size={20} /> {common.appName}
        </h1>
        <div>
          <HideAmounts />
          <ButtonLink look="quiet" small href={optionsHref()} target="_blank" title={common.settings}>
            <Icon name="gear" />
            <span className="visually-hidden">
              {common.settings} {common.opensTab}
            </span>
          </ButtonLink>
        </div>
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.foot}>
        <ButtonLink look="primary" href={dashboardHref({ page: 'portfolio' })} target="_blank">
          {text.open}
        </ButtonLink>
        <ButtonLink href={dashboardHref({ page: 'import', programId: null })} target="_blank">
          <Icon name="upload" /> {text.importStatement}
        </ButtonLink>
      </footer>
    </>
  );
}
