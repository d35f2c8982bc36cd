import { useId } from 'react';
import { isMostlyEstimated } from '@/core/returns/hourly.ts';
import { Amount } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { ProjectedRate } from '../../components/ProjectedRate.tsx';
import { Rate } from '../../components/Rate.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { common } from '../../i18n/common.ts';
import { popup as text } from '../../i18n/popup.ts';
import { dashboardHref } from '../../router.ts';
import type { ArticleProps } from '../portfolio/figures.ts';
import { Unconverted } from '../portfolio/Unconverted.tsx';
import styles from './popup.module.css';

/** The author's article in the tab: to date, what is to come, and its rate. */
export function TabArticle({ row, currency, target }: ArticleProps) {
  const heading = useId();
  const { article, commissions, figures } = row;
  return (
    <section className={styles.tab} aria-labelledby={heading}>
      <h2 id={heading} className={styles.label}>
        {text.inTab}
      </h2>
      <a
        dir="auto"
        className={styles.title}
        href={dashboardHref({ page: 'article', id: article.id })}
        target="_blank"
        rel="noreferrer"
      >
        {article.title}
      </a>
      <dl className={styles.figures}>
        <div>
          <dt>{text.toDate}</dt>
          <dd>
            <Amount amount={commissions?.toDate ?? null} currency={currency} />
            {!commissions && <span className={styles.why}>{common.noStatement}</span>}
            <Unconverted other={row.otherCurrencies} />
          </dd>
        </div>
        <div>
          <dt>{text.hourly}</dt>
          <dd>
            <Rate
              rate={row.effectiveHourlyRate}
              currency={currency}
              target={target}
              isAbout={isMostlyEstimated(row.time)}
              start
            />
          </dd>
        </div>
        <div>
          <dt>{text.next24}</dt>
          <dd>
            <Estimate points={figures?.headline ?? null} currency={currency} start />
          </dd>
        </div>
        <div>
          <dt>{text.lifetime}</dt>
          <dd>
            <Estimate points={figures?.lifetime ?? null} currency={currency} start />
          </dd>
        </div>
        <div>
          <dt>{text.projectedHourly}</dt>
          <dd>
            <ProjectedRate
              rate={row.projectedHourlyRate}
              currency={currency}
              target={target}
              isAbout={isMostlyEstimated(row.time)}
            />
          </dd>
        </div>
      </dl>
      <p className={styles.rests}>
        <RestsOn articleId={article.id} opensTab />
      </p>
    </section>
  );
}
