import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../components/Button.tsx';
import { HideAmounts } from '../../components/HideAmounts.tsx';
import { Icon, Mark } from '../../components/Icon.tsx';
import { common } from '../../i18n/common.ts';
import { shell } from '../../i18n/shell.ts';
import { dashboardHref, hrefOf, optionsHref, parseRoute, type Route } from '../../router.ts';
import styles from './Dashboard.module.css';

const pages = [
  'portfolio',
  'articles',
  'outlook',
  'next',
  'links',
  'programs',
  'referrals',
  'unattributed',
  'time',
  'imports',
] as const;

/** Where a page that is none of these belongs. */
const parents: Partial<Record<Route['page'], (typeof pages)[number]>> = {
  article: 'articles',
  program: 'programs',
  tracker: 'imports',
};

/** A full tab, or the browser's side panel. */
export type Surface = 'tab' | 'panel';

type TopBarProps = {
  page: Route['page'];
  surface: Surface;
  /** The import link was pressed on the page it leads to: start it afresh. */
  onAgain: () => void;
};

/** Name, navigation and the controls that every page has. */
export function TopBar({ page, surface, onAgain }: TopBarProps) {
  const current = parents[page] ?? page;
  const nav = useRef<HTMLElement>(null);
  // If not all links fit, the one of the present page is scrolled into sight. An observer tells without forcing
  // a layout, which the first frame would wait for.
  useEffect(() => {
    const link = nav.current?.querySelector(`[data-page="${current}"]`);
    if (!link) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen && seen.intersectionRatio < 1) link.scrollIntoView({ block: 'nearest', inline: 'center' });
        observer.disconnect();
      },
      { root: nav.current, threshold: 1 },
    );
    observer.observe(link);
    return () => observer.disconnect();
  }, [current]);
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <span className={styles.brand}>
          <Mark /> {common.appName}
        </span>
        <nav ref={nav} aria-label={shell.mainNav} className={styles.nav}>
          {pages.map((name) => (
            <a
              key={name}
              data-page={name}
              href={hrefOf({ page: name })}
              {...(name === current && { 'aria-current': 'page' as const })}
            >
              {shell[name]}
            </a>
          ))}
        </nav>
        <div className={styles.tools}>
          <HideAmounts iconOnly />
          {surface === 'panel' && (
            <Tool href={dashboardHref(parseRoute(location.hash))} label={common.openTab} icon="external" />
          )}
          <Tool href={optionsHref()} label={common.settings} icon="gear" />
          <ButtonLink
            look="primary"
            small
            href={hrefOf({ page: 'import', programId: null })}
            onClick={({ currentTarget }) => {
              if (currentTarget.hash === location.hash) onAgain();
            }}
          >
            <Icon name="upload" />
            <span className={styles.importWords}>{shell.importStatement}</span>
          </ButtonLink>
        </div>
      </div>
    </header>
  );
}

function Tool({ href, label, icon }: { href: string; label: string; icon: 'external' | 'gear' }) {
  return (
    <ButtonLink look="quiet" small href={href} target="_blank" title={label}>
      <Icon name={icon} />
      <span className="visually-hidden">
        {label} {common.opensTab}
      </span>
    </ButtonLink>
  );
}
