import { FIRST_MONTHS, type Held, heldAgainst } from '@/core/returns/held.ts';
import { PORTFOLIO, UNATTRIBUTED } from '@/core/returns/inputs.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { outlook as text } from '../../i18n/outlook.ts';
import { useLive } from '../../use-live.ts';
import styles from './outlook.module.css';

/** Earlier forecasts compared with what came since: of everything, and of each article. */
export function HeldPanel({ portfolio }: { portfolio: Portfolio }) {
  const forecasts = useLive((live) => live.monthForecasts());
  if (!forecasts) return null;
  const { kept, outgrown, later } = forecasts;
  const held = heldAgainst(kept, portfolio, later);
  const ofAll = held.filter(({ articleId }) => articleId === PORTFOLIO);
  const ofArticles = held.filter(({ articleId }) => articleId !== PORTFOLIO && articleId !== UNATTRIBUTED);
  const first = kept.map(({ madeOn }) => madeOn).sort()[0];
  return (
    <Panel title={text.held.title} note={text.held.note}>
      <div className={styles.words}>
        {held.length === 0 && first && <p>{text.held.tooNew(formatDay(first), FIRST_MONTHS)}</p>}
        {!first && outgrown === 0 && <p>{text.held.none}</p>}
        {ofAll.length > 0 && <p>{text.held.ofAll(ofAll.filter(isInside).length, ofAll.length)}</p>}
        {ofArticles.length > 0 && (
          <p>{text.held.ofArticles(ofArticles.filter(isInside).length, ofArticles.length)}</p>
        )}
        {outgrown > 0 && <p>{text.held.outgrown(outgrown)}</p>}
      </div>
      {ofAll.length > 0 && <HeldTable caption={text.held.all} held={ofAll} portfolio={portfolio} />}
      {ofArticles.length > 0 && (
        <details className={styles.details}>
          <summary>{text.held.byArticle}</summary>
          <HeldTable caption={text.held.byArticle} held={ofArticles} portfolio={portfolio} />
        </details>
      )}
    </Panel>
  );
}

function isInside(held: Held): boolean {
  return held.isInside;
}

/** Earlier forecasts of one article, compared with what came; nothing while none can be judged. */
export function ArticleHeldPanel({ articleId, portfolio }: { articleId: string; portfolio: Portfolio }) {
  const forecasts = useLive((live) => live.monthForecasts());
  if (!forecasts) return null;
  const own = forecasts.kept.filter((each) => each.articleId === articleId);
  const held = heldAgainst(own, portfolio, forecasts.later);
  if (held.length === 0) return null;
  return (
    <Panel title={text.held.title} note={text.held.note}>
      <p className={styles.words}>{text.held.ofAll(held.filter(isInside).length, held.length)}</p>
      <HeldTable caption={text.held.title} held={held} portfolio={portfolio} isOfOne />
    </Panel>
  );
}

type HeldTableProps = { caption: string; held: readonly Held[]; portfolio: Portfolio; isOfOne?: boolean };

function HeldTable({ caption, held, portfolio, isOfOne = false }: HeldTableProps) {
  const money = useMoney();
  const { currency } = portfolio;
  const titles = new Map(portfolio.articles.map(({ article }) => [article.id, article.title]));
  const named = !isOfOne && held.some(({ articleId }) => articleId !== PORTFOLIO);
  const { madeOn, article, until, predicted, came, inside } = text.held.columns;
  return (
    <DataTable
      stacks
      caption={caption}
      columns={[
        ...(named ? [{ name: article }] : []),
        { name: madeOn },
        { name: until },
        { name: predicted, number: true },
        { name: came, number: true },
        { name: inside },
      ]}
      rows={held.map((each) => ({
        id: `${each.madeOn} ${each.articleId}`,
        cells: [
          ...(named ? [titles.get(each.articleId) ?? each.articleId] : []),
          formatDay(each.madeOn),
          formatDay(each.until),
          common.range(money(each.predicted.p10, currency, true), money(each.predicted.p90, currency, true)),
          <Amount key="came" amount={each.came} currency={currency} />,
          text.held.verdict(each.isInside, each.came < each.predicted.p10),
        ],
      }))}
    />
  );
}
