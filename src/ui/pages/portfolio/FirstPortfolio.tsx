import type { Day } from '@/core/calendar.ts';
import type { Headline } from '@/core/returns/portfolio.ts';
import { PageHead } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { portfolio as text } from '../../i18n/portfolio.ts';
import styles from './first.module.css';
import { TotalsStrip } from './TotalsStrip.tsx';

/** The heading of the portfolio, and of which day its figures are. */
export function PortfolioHead({ asOf }: { asOf: Day }) {
  return <PageHead title={text.title} note={articles.asOf(formatDay(asOf))} />;
}

/** The portfolio's first frame: the totals that it showed last, before anything is read. */
export function FirstPortfolio({ headline }: { headline: Headline }) {
  return (
    <div className={styles.first} aria-busy="true">
      <PortfolioHead asOf={headline.asOf} />
      <TotalsStrip headline={headline} />
    </div>
  );
}
