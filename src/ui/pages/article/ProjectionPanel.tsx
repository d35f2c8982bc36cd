import { type Day, monthOfDay } from '@/core/calendar.ts';
import { isMostlyEstimated } from '@/core/returns/hourly.ts';
import type { Figures } from '@/core/returns/portfolio.ts';
import { Estimate } from '../../components/Estimate.tsx';
import { Horizons } from '../../components/Horizons.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { ProjectedRate } from '../../components/ProjectedRate.tsx';
import { formatMonth, formatPercent } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import { BasisList } from '../explained/BasisList.tsx';
import type { ArticleProps } from '../portfolio/figures.ts';
import styles from './article.module.css';

const text = article.projection;

/** What the article may still earn: ranges, where they come from, and the sentences they rest on. */
export function ProjectionPanel({ row, currency, target }: ArticleProps) {
  const { figures } = row;
  const headline = figures?.headline ?? null;
  return (
    <Panel title={text.title}>
      {headline ? (
        <dl className={styles.projected}>
          <div>
            <dt>{text.next24}</dt>
            <dd>
              <Estimate points={headline} currency={currency} start />
            </dd>
          </div>
          <div>
            <dt>{text.lifetime}</dt>
            <dd>
              <Estimate points={figures?.lifetime ?? null} currency={currency} start />
            </dd>
          </div>
          <div>
            <dt>{text.hourly}</dt>
            <dd>
              <ProjectedRate
                rate={row.projectedHourlyRate}
                currency={currency}
                target={target}
                isAbout={isMostlyEstimated(row.time)}
              />
            </dd>
          </div>
          {figures?.breakEven && <BreakEven breakEven={figures.breakEven} asOf={figures.asOf} />}
        </dl>
      ) : (
        <Empty title={text.none} />
      )}
      {figures && headline && (
        <>
          <h3>{text.sources}</h3>
          <Horizons figures={figures} currency={currency} />
        </>
      )}
      <BasisList figures={figures} />
    </Panel>
  );
}

type BreakEvenProps = { breakEven: NonNullable<Figures['breakEven']>; asOf: Day };

function BreakEven({ breakEven, asOf }: BreakEvenProps) {
  const { byMonth, latest, probabilityWithin24 } = breakEven;
  const range = rangeWords(breakEven);
  // In every draw it is reached already, so there is no month and no chance to show.
  const isReached = probabilityWithin24 === 1 && latest === monthOfDay(asOf);
  return (
    <div>
      <dt>{text.breakEven}</dt>
      {isReached ? (
        <dd>{text.breakEvenReached}</dd>
      ) : (
        <dd>
          <span>{byMonth ? text.breakEvenBy(formatMonth(byMonth)) : text.breakEvenNever}</span>
          <span className={styles.under}>{text.breakEvenChance(formatPercent(probabilityWithin24))}</span>
          {range && <span className={styles.under}>{range}</span>}
        </dd>
      )}
    </div>
  );
}

/** The interval that holds the month of breaking even with a chance of 80 %, as far as it ends within 120 months. */
function rangeWords({
  earliest,
  latest,
  probabilityWithin120,
}: NonNullable<Figures['breakEven']>): string | null {
  if (earliest === null) return null;
  return latest === null
    ? text.breakEvenLate(formatMonth(earliest), formatPercent(probabilityWithin120))
    : text.breakEvenRange(formatMonth(earliest), formatMonth(latest));
}
