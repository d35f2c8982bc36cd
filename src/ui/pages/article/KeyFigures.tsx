import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { Amount, Unknown, useMoney } from '../../components/Amount.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { formatCount, formatHours } from '../../format.ts';
import { article as text } from '../../i18n/article.ts';
import { articles } from '../../i18n/articles.ts';
import { common } from '../../i18n/common.ts';
import { mostlyEstimated } from '../portfolio/figures.ts';
import { Unconverted } from '../portfolio/Unconverted.tsx';
import { viewCount } from './view-count.ts';

/** The facts of one article. */
export function KeyFigures({ row, currency }: { row: ArticleReturns; currency: string }) {
  const { commissions, figures, time, views } = row;
  const money = useMoney();
  const about = mostlyEstimated(time);
  const perHour = (amount: string) => common.perHour(about ? common.about(amount) : amount);
  return (
    <Stats label={text.figures}>
      <Stat
        name={text.toDate}
        note={
          <>
            {commissions.pending !== 0 && (
              <span>{articles.pending(money(commissions.pending, currency))}</span>
            )}
            <Unconverted other={row.otherCurrencies} />
          </>
        }
      >
        <Amount amount={commissions.toDate} currency={currency} />
      </Stat>
      <Stat
        name={text.runRate}
        note={figures && text.referrals(figures.activeReferrals, figures.churnedReferrals)}
      >
        <Amount amount={figures?.runRate ?? null} currency={currency} suffix={common.perMonth} />
      </Stat>
      <Stat name={text.hourly}>
        <Amount amount={row.effectiveHourlyRate} currency={currency} suffix={perHour} />
      </Stat>
      <Stat name={text.hours}>{time ? common.hours(formatHours(time.hours)) : <Unknown />}</Stat>
      <Stat name={text.conversions}>
        {figures && figures.conversions !== null ? formatCount(figures.conversions) : <Unknown />}
      </Stat>
      <Stat name={text.views} note={views && views.margin > 0 && text.viewsMargin(formatCount(views.margin))}>
        {views ? viewCount(views) : <Unknown />}
      </Stat>
    </Stats>
  );
}
