import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Amount, Unknown, useMoney } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Help } from '../../components/Help.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { formatDay, formatHours } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { common } from '../../i18n/common.ts';
import { portfolioHourlyRate } from './figures.ts';
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
  const rates = ratesInWords(portfolio.rates, currency);
  const apart = pending !== 0 || held !== 0;
  return (
    <Stats label={articles.totals}>
      <Stat
        name={
          <>
            {articles.toDate}
            {rates.length > 0 && <Help label={common.basisOf(articles.toDate)} sentences={rates} />}
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
        {totals.hours === null ? <Unknown /> : common.hours(formatHours(totals.hours))}
      </Stat>
      <Stat
        name={articles.hourly}
        note={
          hourlyRateTarget === null ? articles.noTarget : articles.target(money(hourlyRateTarget, currency))
        }
      >
        <Amount amount={portfolioHourlyRate(portfolio)} currency={currency} suffix={common.perHour} />
      </Stat>
    </Stats>
  );
}
