import type { Headline } from '@/core/returns/portfolio.ts';
import { FirstPortfolio } from '../portfolio/FirstPortfolio.tsx';
import styles from './Dashboard.module.css';
import { type Surface, TopBar } from './TopBar.tsx';

/** The dashboard's first frame, on the portfolio: the totals that it showed last, before anything is read. */
export function FirstDashboard({ surface, headline }: { surface: Surface; headline: Headline }) {
  return (
    <>
      <TopBar page="portfolio" surface={surface} onAgain={() => undefined} />
      <main className={styles.main}>
        <FirstPortfolio headline={headline} />
      </main>
    </>
  );
}
