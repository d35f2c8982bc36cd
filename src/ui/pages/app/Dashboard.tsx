import { useEffect, useRef, useState } from 'react';
import type { Headline } from '@/core/returns/portfolio.ts';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { common } from '../../i18n/common.ts';
import { shell } from '../../i18n/shell.ts';
import { type LastShown, nothingKept } from '../../last-shown.ts';
import { Coming } from '../../later.tsx';
import { pageOf, parseRoute, type Route, useHash } from '../../router.ts';
import { FirstPortfolio } from '../portfolio/FirstPortfolio.tsx';
import styles from './Dashboard.module.css';
import { Loading } from './Loading.tsx';
import { Page } from './Page.tsx';
import { type Surface, TopBar } from './TopBar.tsx';
import { titles } from './titles.ts';
import { WhatsNew } from './WhatsNew.tsx';

type DashboardProps = {
  surface: Surface;
  /** Of the extension; left out, nothing is said of updates. */
  version?: string;
  last?: LastShown<Headline>;
};

/**
 * Puts the focus on the heading of a page just come to, as soon as it is there: one that reads its data first
 * has none yet, or one that is replaced. It stays there until the reader does something. Answers how to stop.
 */
function focusHeading(main: HTMLElement): () => void {
  const take = () => main.querySelector('h1')?.focus({ preventScroll: true });
  main.focus();
  take();
  const coming = new MutationObserver(() => {
    if (document.activeElement === main || document.activeElement === document.body) take();
  });
  coming.observe(main, { childList: true, subtree: true });
  const stop = () => coming.disconnect();
  for (const act of ['keydown', 'pointerdown']) addEventListener(act, stop, { once: true });
  return stop;
}

/** A page whose code is being loaded. */
function ComingPage({ page, headline }: { page: Route['page']; headline: Headline | null }) {
  if (page === 'portfolio' && headline) return <FirstPortfolio headline={headline} />;
  return <Loading title={titles[page]} />;
}

/** The dashboard: one app in a full tab and in the side panel (`surface`), routed by the hash. */
export function Dashboard({ surface, version, last = nothingKept }: DashboardProps) {
  const hash = useHash();
  const route = parseRoute(hash);
  const main = useRef<HTMLElement>(null);
  const page = pageOf(hash);
  const shown = useRef(page);
  const [again, setAgain] = useState(0);
  useEffect(() => {
    document.title = `${titles[route.page]} · ${common.appName}`;
    if (shown.current === page) return undefined;
    shown.current = page;
    return main.current ? focusHeading(main.current) : undefined;
  }, [page, route.page]);
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {shell.skip}
      </button>
      <TopBar page={route.page} surface={surface} onAgain={() => setAgain(again + 1)} />
      {version && <WhatsNew version={version} />}
      <main ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={`${page} ${again}`}>
          <Coming value={<ComingPage page={route.page} headline={last.view} />}>
            <Page route={route} last={last} />
          </Coming>
        </ErrorBoundary>
      </main>
    </>
  );
}
