import { type ReactNode, useState } from 'react';
import { listedArticles } from '@/core/returns/listed.ts';
import type { Figures, Portfolio } from '@/core/returns/portfolio.ts';
import { sum } from '@/core/sums.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { formatPercent } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import { projection as text } from '../../i18n/projection.ts';
import { hrefOf } from '../../router.ts';

const STEP = 10;

/** A part of what is expected: of an article, or of what belongs to none. */
type Part = { id: string; name: ReactNode; figures: Figures; mean: number };

/** The articles that the next 24 months come from, those that bring most first, each leading to what it rests on. */
export function ByArticlePanel({ portfolio }: { portfolio: Portfolio }) {
  const [shown, setShown] = useState(STEP);
  const articles = listedArticles(portfolio);
  const parts = partsOf(portfolio);
  if (parts.length === 0) return null;
  const all = sum(parts.map(({ mean }) => mean));
  const unknown = articles.filter(({ figures }) => (figures?.headline?.mean ?? null) === null).length;
  return (
    <Panel title={text.byArticle} note={text.byArticleNote}>
      <DataTable
        stacks
        caption={text.byArticleCaption}
        columns={[
          { name: text.article },
          { name: text.next24, number: true },
          { name: text.share, number: true },
          { name: text.referrals },
        ]}
        rows={parts.slice(0, shown).map(({ id, name, figures, mean }) => ({
          id,
          cells: [
            name,
            <Estimate key="next24" points={figures.headline} currency={portfolio.currency} />,
            formatPercent(all === 0 ? 0 : Math.round((100 * mean) / all) / 100),
            article.referrals(figures.activeReferrals, figures.churnedReferrals),
          ],
        }))}
      />
      <ShowMore left={parts.length - shown} step={STEP} onMore={() => setShown(shown + STEP)} />
      {unknown > 0 && <p>{text.unknown(unknown)}</p>}
    </Panel>
  );
}

function partsOf(portfolio: Portfolio): Part[] {
  const ofNone = partOf(
    '',
    <a href={hrefOf({ page: 'unattributed' })}>{text.unattributed}</a>,
    portfolio.unattributed.figures,
  );
  const ofArticles = portfolio.articles.flatMap(({ article: { id, title }, figures }) =>
    partOf(
      id,
      <a dir="auto" href={hrefOf({ page: 'article', id, explained: true })}>
        {title}
      </a>,
      figures,
    ),
  );
  return [...ofArticles, ...ofNone.filter(({ mean }) => mean !== 0)].toSorted((a, b) => b.mean - a.mean);
}

function partOf(id: string, name: ReactNode, figures: Figures | null): Part[] {
  const mean = figures?.headline?.mean ?? null;
  return figures && mean !== null ? [{ id, name, figures, mean }] : [];
}
