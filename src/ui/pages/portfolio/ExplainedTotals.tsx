import type { Portfolio } from '@/core/returns/portfolio.ts';
import { FigureHelp } from '../../components/FigureHelp.tsx';
import { Help } from '../../components/Help.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { formatDay } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { common } from '../../i18n/common.ts';
import { ratesInWords } from './rates.ts';
import { TotalsStrip } from './TotalsStrip.tsx';

/** What the projection of all articles together rests on. */
function basis(portfolio: Portfolio): string[] {
  const coverage = portfolio.programs.map(({ program, coversTo }) =>
    coversTo ? articles.coverage(program.name, formatDay(coversTo)) : articles.noCoverage(program.name),
  );
  return [...articles.next24Help, ...coverage];
}

/** The totals of all articles, with what they rest on. */
export function ExplainedTotals({ portfolio }: { portfolio: Portfolio }) {
  const exchange = ratesInWords(portfolio.rates, portfolio.currency);
  const help = {
    toDate: <FigureHelp of="toDate" name={articles.toDate} more={exchange} />,
    runRate: <FigureHelp of="runRate" name={articles.runRate} link={<RestsOn />} />,
    next24: <Help label={common.basisOf(articles.next24)} sentences={basis(portfolio)} more={<RestsOn />} />,
    hours: <FigureHelp of="hours" name={articles.hours} />,
    hourly: <FigureHelp of="hourly" name={articles.hourly} />,
  };
  return <TotalsStrip headline={portfolio} help={help} />;
}
