import { isMostlyEstimated, ratedHours } from '@/core/returns/hourly.ts';
import { Amount, Unknown, useMoney } from '../../components/Amount.tsx';
import { FigureHelp } from '../../components/FigureHelp.tsx';
import { NoStatement } from '../../components/NoStatement.tsx';
import { Rate } from '../../components/Rate.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { formatCount, formatHours } from '../../format.ts';
import { article as text } from '../../i18n/article.ts';
import { articles } from '../../i18n/articles.ts';
import { common } from '../../i18n/common.ts';
import { CostsWithoutRate } from '../portfolio/CostsWithoutRate.tsx';
import type { ArticleProps } from '../portfolio/figures.ts';
import { Unconverted } from '../portfolio/Unconverted.tsx';
import { viewCount } from './view-count.ts';

/** The facts of one article. */
export function KeyFigures({ row, currency, target }: ArticleProps) {
  const { commissions, figures, time, views } = row;
  const pending = commissions?.pending ?? 0;
  const money = useMoney();
  const isAbout = isMostlyEstimated(time);
  const hours = isAbout ? common.about : (words: string) => words;
  return (
    <Stats label={text.figures}>
      <Stat
        name={text.toDate}
        help={<FigureHelp of="toDate" name={text.toDate} />}
        note={
          <>
            {!commissions && <NoStatement />}
            {pending !== 0 && <span>{articles.pending(money(pending, currency))}</span>}
            <Unconverted other={row.otherCurrencies} />
          </>
        }
      >
        <Amount amount={commissions?.toDate ?? null} currency={currency} />
      </Stat>
      <Stat
        name={text.runRate}
        help={<FigureHelp of="runRate" name={text.runRate} />}
        note={figures && text.referrals(figures.activeReferrals, figures.churnedReferrals)}
      >
        <Amount amount={figures?.runRate ?? null} currency={currency} suffix={common.perMonth} />
      </Stat>
      <Stat
        name={text.hourly}
        help={<FigureHelp of="hourly" name={text.hourly} />}
        note={
          <>
            {target !== null && <span>{articles.target(money(target, currency))}</span>}
            {time && ratedHours(time.hours) === null && <span>{text.fewHours}</span>}
            <CostsWithoutRate other={row.otherCosts} />
          </>
        }
      >
        <Rate
          rate={row.effectiveHourlyRate}
          currency={currency}
          target={target}
          isAbout={isAbout}
          unit
          start
        />
      </Stat>
      <Stat
        name={text.hours}
        help={<FigureHelp of="hours" name={text.hours} />}
        note={time && isAbout && text.mostlyEstimated}
      >
        {time ? hours(common.hours(formatHours(time.hours))) : <Unknown />}
      </Stat>
      <Stat name={text.conversions} help={<FigureHelp of="conversions" name={text.conversions} />}>
        {figures && figures.conversions !== null ? formatCount(figures.conversions) : <Unknown />}
      </Stat>
      <Stat
        name={text.views}
        help={<FigureHelp of="views" name={text.views} />}
        note={views && views.margin > 0 && text.viewsMargin(formatCount(views.margin))}
      >
        {views ? viewCount(views) : <Unknown />}
      </Stat>
    </Stats>
  );
}
