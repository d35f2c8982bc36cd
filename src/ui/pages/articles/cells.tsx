import type { ReactNode } from 'react';
import type { LabelName } from '@/core/articles/labels.ts';
import { suggestLabels } from '@/core/articles/suggest-labels.ts';
import type { ColumnId } from '@/core/returns/article-values.ts';
import { isMostlyEstimated } from '@/core/returns/hourly.ts';
import { otherOf } from '@/core/returns/known-totals.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Help } from '../../components/Help.tsx';
import { OfTarget, Rate } from '../../components/Rate.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { bareAddress, formatCount, formatDay, formatHours } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { common } from '../../i18n/common.ts';
import { labelling } from '../../i18n/labelling.ts';
import { hrefOf } from '../../router.ts';
import { basisSentences } from '../portfolio/figures.ts';
import { Unconverted } from '../portfolio/Unconverted.tsx';
import styles from './articles.module.css';
import type { ArticleRow } from './columns.ts';
import labelStyles from './labels.module.css';
import { Disclosed, Untagged } from './link-cells.tsx';

const readers: Record<ColumnId, (row: ArticleRow) => ReactNode> = {
  title: (row) => <Title row={row} />,
  topic: (row) => <Label row={row} name="topic" />,
  format: (row) => <Label row={row} name="format" />,
  tier: (row) => <Label row={row} name="tier" />,
  published: ({ article }) =>
    article.publishedOn ? (
      <span className={styles.nowrap}>{formatDay(article.publishedOn)}</span>
    ) : (
      <Unknown />
    ),
  words: ({ article }) => count(article.wordCount),
  hours: ({ time }) => {
    if (!time) return <Unknown />;
    return isMostlyEstimated(time) ? common.about(formatHours(time.hours)) : formatHours(time.hours);
  },
  views: ({ views }) => count(views?.views),
  links: ({ gaps }) => count(gaps().links?.length),
  untagged: ({ article, gaps }) => <Untagged id={article.id} count={gaps().untagged} />,
  disclosure: ({ article, gaps }) => <Disclosed id={article.id} state={gaps().disclosure} />,
  clicks1: (row) => count(row.figures?.clicksByMonth[0]),
  clicks2: (row) => count(row.figures?.clicksByMonth[1]),
  clicks3: (row) => count(row.figures?.clicksByMonth[2]),
  conversions: (row) => count(row.figures?.conversions),
  firstOrder: (row) => <Amount amount={row.commissions?.firstOrder ?? null} currency={row.currency} />,
  recurring: (row) => <Amount amount={row.commissions?.recurring ?? null} currency={row.currency} />,
  other: (row) => <Amount amount={otherOf(row.commissions)} currency={row.currency} />,
  toDate: (row) => (
    <span className={styles.stack}>
      <strong>
        <Amount amount={row.commissions?.toDate ?? null} currency={row.currency} />
      </strong>
      <Unconverted other={row.otherCurrencies} />
    </span>
  ),
  runRate: (row) => <Amount amount={row.figures?.runRate ?? null} currency={row.currency} />,
  hourly: (row) => (
    <Rate
      rate={row.effectiveHourlyRate}
      currency={row.currency}
      target={row.target}
      isAbout={isMostlyEstimated(row.time)}
    />
  ),
  next24: (row) => (
    <Estimate points={row.figures?.headline ?? null} currency={row.currency}>
      {row.figures && row.figures.basis.length > 0 && (
        <Help
          label={articles.basisOf(row.article.title)}
          sentences={basisSentences(row.figures)}
          more={<RestsOn articleId={row.article.id} />}
        />
      )}
    </Estimate>
  ),
  lifetime: (row) => <Estimate points={row.figures?.lifetime ?? null} currency={row.currency} />,
  projectedHourly: (row) => (
    <span className={styles.stack}>
      <Estimate
        points={row.projectedHourlyRate}
        currency={row.currency}
        {...(isMostlyEstimated(row.time) && { suffix: common.about })}
      />
      <OfTarget rate={row.projectedHourlyRate?.mean ?? null} target={row.target} />
    </span>
  ),
};

/** What the cell of a column shows for an article. */
export function render(id: ColumnId, row: ArticleRow): ReactNode {
  return readers[id](row);
}

function count(value: number | null | undefined): ReactNode {
  return value === null || value === undefined ? <Unknown /> : formatCount(value);
}

/** What is set; else what is suggested, marked as such. */
function Label({ row: { article }, name }: { row: ArticleRow; name: LabelName }) {
  const value = article.labels[name];
  if (value !== undefined) return labelling.value(name, value);
  const suggested = suggestLabels(article)[name];
  if (suggested === undefined) return <Unknown />;
  return (
    <span className={labelStyles.suggested} title={labelling.suggestedTitle}>
      {labelling.value(name, suggested)}? <span className="visually-hidden">{labelling.suggested}</span>
    </span>
  );
}

function Title({ row: { article } }: { row: ArticleRow }) {
  return (
    <span className={styles.title}>
      <a dir="auto" href={hrefOf({ page: 'article', id: article.id })} title={article.title}>
        {article.title}
      </a>
      <span className={styles.url}>
        {!article.published && <span className={styles.draft}>{articles.table.draft}</span>}
        <a href={article.url} target="_blank" rel="noreferrer" title={article.url}>
          {bareAddress(article.url)}
        </a>
      </span>
    </span>
  );
}
