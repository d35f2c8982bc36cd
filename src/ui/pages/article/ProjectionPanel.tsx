import { isMostlyEstimated } from '@/core/returns/hourly.ts';
import type { Figures } from '@/core/returns/portfolio.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { ProjectedRate } from '../../components/ProjectedRate.tsx';
import { formatMonth, formatPercent } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import { common } from '../../i18n/common.ts';
import { type ArticleProps, basisSentences } from '../portfolio/figures.ts';
import styles from './article.module.css';
import { rateInWords } from './rate-words.ts';

const text = article.projection;
const sources = ['pending', 'existing', 'upgrades', 'newReferrals'] as const;

/** What the article may still earn: ranges, where they come from, and the sentences they rest on. */
export function ProjectionPanel({ row, currency, target }: ArticleProps) {
  const { figures } = row;
  const headline = figures?.headline ?? null;
  const basis = basisSentences(figures);
  const money = useMoney();
  const rateText = (rate: number) => common.perHour(money(rate, currency));
  const inWords = rateInWords({ row, target, rateText });
  return (
    <Panel title={text.title}>
      {inWords.map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
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
          {figures?.breakEven && <BreakEven breakEven={figures.breakEven} />}
        </dl>
      ) : (
        <Empty title={text.none} />
      )}
      {headline && (
        <>
          <h3>{text.sources}</h3>
          <dl className={styles.sum}>
            {sources.map((name) => (
              <div key={name}>
                <dt>{text.bySource[name]}</dt>
                <dd>
                  <Amount amount={headline.bySource[name]} currency={currency} rough />
                </dd>
              </div>
            ))}
            <div className={styles.total}>
              <dt>{text.average}</dt>
              <dd>
                <Amount amount={headline.mean} currency={currency} rough />
              </dd>
            </div>
          </dl>
        </>
      )}
      {basis.length > 0 && (
        <>
          <h3>{text.basis}</h3>
          <ul className={styles.basis}>
            {basis.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function BreakEven({ breakEven }: { breakEven: NonNullable<Figures['breakEven']> }) {
  const { byMonth, probabilityWithin24 } = breakEven;
  const range = rangeWords(breakEven);
  return (
    <div>
      <dt>{text.breakEven}</dt>
      <dd>
        <span>{byMonth ? text.breakEvenBy(formatMonth(byMonth)) : text.breakEvenNever}</span>
        <span className={styles.under}>{text.breakEvenChance(formatPercent(probabilityWithin24))}</span>
        {range && <span className={styles.under}>{range}</span>}
      </dd>
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
