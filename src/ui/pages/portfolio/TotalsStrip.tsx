import { isMostlyEstimated, portfolioRates } from '@/core/returns/hourly.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Amount, Unknown, useMoney } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Help } from '../../components/Help.tsx';
import { Rate } from '../../components/Rate.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { formatDay, formatHours } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { common } from '../../i18n/common.ts';
import { CostsWithoutRate } from './CostsWithoutRate.tsx';
import { ratesInWords } from './rates.ts';
import { Unconverted } from './Unconverted.tsx';

/** What the projection of all articles together rests on. */
function basis(portfolio: Portfolio): string[] {
  const coverage = portfolio.programs.map(({ program, coversTo }) =>
    coversTo ? articles.coverage(program.name, formatDay(coversTo)) : articles.noCoverage(program.name),
  );
  return [...articles.next24Help, ...coverage];
}

/** The totals of all articles: to date, run rate, projected, hours, hourly rate. */
export function TotalsStrip({ portfolio }: { portfolio: Portfolio }) {
  const { totals, currency, hourlyRateTarget } = portfolio;
  const money = useMoney();
  const { pending, held } = totals.commissions;
  const exchange = ratesInWords(portfolio.rates, currency);
  const rates = portfolioRates(portfolio);
  const isAbout =
    totals.hours !== null &&
    isMostlyEstimated({ hours: totals.hours, hoursEstimated: totals.hoursEstimated ?? 0 });
  const apart = pending !== 0 || held !== 0;
  return (
    <Stats label={articles.totals}>
      <Stat
        name={
          <>
            {articles.toDate}
            {exchange.length > 0 && <Help label={common.basisOf(articles.toDate)} sentences={exchange} />}
          </>
        }
        note={
          <>
            {!apart && articles.toDateNote}
            {pending !== 0 && <span>{articles.pending(money(pending, currency))}</span>}
            {held !== 0 && <span>{articles.held(money(held, currency))}</span>}
            <Unconverted other={totals.otherCurrencies} />
          </>
        }
      >
        <Amount amount={totals.commissions.toDate} currency={currency} />
      </Stat>
      <Stat name={articles.runRate} note={articles.runRateNote}>
        <Amount amount={totals.runRate} currency={currency} suffix={common.perMonth} />
      </Stat>
      <Stat
        name={
          <>
            {articles.next24}
            <Help label={common.basisOf(articles.next24)} sentences={basis(portfolio)} />
          </>
        }
      >
        <Estimate points={totals.headline} currency={currency} start />
      </Stat>
      <Stat name={articles.hours} note={articles.hoursNote(totals.articles)}>
        {totals.hours === null ? <Unknown /> : hoursText(totals.hours, isAbout)}
      </Stat>
      <Stat
        name={articles.hourly}
        note={
          <>
            <span>
              {hourlyRateTarget === null
                ? articles.noTarget
                : articles.target(money(hourlyRateTarget, currency))}
            </span>
            <CostsWithoutRate other={totals.otherCosts} />
            {rates.projected && (
              <span>{articles.projected(money(rates.projected.mean, currency, true))}</span>
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

function hoursText(hours: number, isAbout: boolean): string {
  const text = common.hours(formatHours(hours));
  return isAbout ? common.about(text) : text;
}
