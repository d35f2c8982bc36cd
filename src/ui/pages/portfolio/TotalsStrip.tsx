import type { ReactNode } from 'react';
import { isMostlyEstimated, portfolioRates } from '@/core/returns/hourly.ts';
import type { Headline } from '@/core/returns/portfolio.ts';
import { Amount, Unknown, useMoney } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { NoStatement } from '../../components/NoStatement.tsx';
import { Rate } from '../../components/Rate.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { formatHours } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { common } from '../../i18n/common.ts';
import { CostsWithoutRate } from './CostsWithoutRate.tsx';
import { Unconverted } from './Unconverted.tsx';

type TotalsProps = {
  headline: Headline;
  /** What explains the figures, beside their names. */
  help?: Record<'toDate' | 'runRate' | 'next24' | 'hours' | 'hourly', ReactNode>;
};

/** The totals of all articles: to date, run rate, projected, hours, hourly rate. */
export function TotalsStrip({ headline, help }: TotalsProps) {
  const { totals, currency, hourlyRateTarget } = headline;
  const money = useMoney();
  const { toDate = null, pending = 0, held = 0 } = totals.commissions ?? {};
  const rates = portfolioRates(headline);
  const isAbout = isMostlyEstimated(totals);
  const about = isAbout ? common.about : (text: string) => text;
  const apart = pending !== 0 || held !== 0;
  return (
    <Stats label={articles.totals}>
      <Stat
        name={articles.toDate}
        help={help?.toDate}
        note={
          <>
            {toDate === null ? <NoStatement /> : !apart && articles.toDateNote}
            {pending !== 0 && <span>{articles.pending(money(pending, currency))}</span>}
            {held !== 0 && <span>{articles.held(money(held, currency))}</span>}
            <Unconverted other={totals.otherCurrencies} />
          </>
        }
      >
        <Amount amount={toDate} currency={currency} />
      </Stat>
      <Stat name={articles.runRate} help={help?.runRate} note={articles.runRateNote}>
        <Amount amount={totals.runRate} currency={currency} suffix={common.perMonth} />
      </Stat>
      <Stat name={articles.next24} help={help?.next24}>
        <Estimate points={totals.headline} currency={currency} start />
      </Stat>
      <Stat name={articles.hours} help={help?.hours} note={articles.hoursNote(totals.articles)}>
        {totals.hours === null ? <Unknown /> : about(common.hours(formatHours(totals.hours)))}
      </Stat>
      <Stat
        name={articles.hourly}
        help={help?.hourly}
        note={
          <>
            <span>
              {hourlyRateTarget === null
                ? articles.noTarget
                : articles.target(money(hourlyRateTarget, currency))}
            </span>
            <CostsWithoutRate other={totals.otherCosts} />
            {rates.projected && (
              <span>{articles.projected(about(money(rates.projected.mean, currency, true)))}</span>
            )}
          </>
        }
      >
        <Rate
          rate={rates.effective}
          currency={currency}
          target={hourlyRateTarget}
          isAbout={isAbout}
          unit
          start
        />
      </Stat>
    </Stats>
  );
}
