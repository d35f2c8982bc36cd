import { isMostlyEstimated } from '@/core/returns/hourly.ts';
import { listedArticles } from '@/core/returns/listed.ts';
import type { ArticleReturns, Portfolio } from '@/core/returns/portfolio.ts';
import { Amount } from '../../components/Amount.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Rate } from '../../components/Rate.tsx';
import { portfolio as words } from '../../i18n/portfolio.ts';
import { hrefOf } from '../../router.ts';

const text = words.top;
const MOST = 5;

/** An unknown amount doesn't rank at the top. */
function toDateOf({ commissions }: ArticleReturns): number {
  return commissions?.toDate ?? 0;
}

/** The articles that earned most, and the way to all of them. */
export function TopArticles({ portfolio }: { portfolio: Portfolio }) {
  const { currency, hourlyRateTarget: target } = portfolio;
  const best = listedArticles(portfolio)
    .filter((row) => toDateOf(row) > 0)
    .toSorted((a, b) => toDateOf(b) - toDateOf(a))
    .slice(0, MOST);
  if (best.length === 0) return null;
  const all = (
    <ButtonLink small href={hrefOf({ page: 'articles' })}>
      {text.all}
    </ButtonLink>
  );
  return (
    <Panel title={text.title} actions={all}>
      <DataTable
        stacks
        caption={text.title}
        columns={[
          { name: text.article },
          { name: text.toDate, number: true },
          { name: text.next24, number: true },
          { name: text.hourly, number: true },
        ]}
        rows={best.map(({ article, commissions, figures, effectiveHourlyRate, time }) => ({
          id: article.id,
          cells: [
            <a key="title" dir="auto" href={hrefOf({ page: 'article', id: article.id })}>
              {article.title}
            </a>,
            <Amount key="toDate" amount={commissions?.toDate ?? null} currency={currency} />,
            <Estimate key="next24" points={figures?.headline ?? null} currency={currency} />,
            <Rate
              key="hourly"
              rate={effectiveHourlyRate}
              currency={currency}
              target={target}
              isAbout={isMostlyEstimated(time)}
            />,
          ],
        }))}
      />
    </Panel>
  );
}
