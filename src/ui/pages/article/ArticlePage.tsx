import type { ArticleView } from '@/core/articles/article.ts';
import { labelValues } from '@/core/articles/labels.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { linkGaps } from '@/networks/link-gaps.ts';
import { Notice } from '../../components/Notice.tsx';
import { Empty, PageHead } from '../../components/Panel.tsx';
import { bareAddress, formatCount, formatDay } from '../../format.ts';
import { article as text } from '../../i18n/article.ts';
import { articles } from '../../i18n/articles.ts';
import { hrefOf } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PortfolioNotices } from '../app/PortfolioNotices.tsx';
import { Explained } from '../explained/Explained.tsx';
import { LinkHistory } from '../links/LinkHistory.tsx';
import { ArticleHeldPanel } from '../outlook/HeldPanel.tsx';
import styles from './article.module.css';
import { ClicksPanel } from './ClicksPanel.tsx';
import { CommissionsPanel } from './CommissionsPanel.tsx';
import { CostsPanel } from './CostsPanel.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LabelsPanel } from './LabelsPanel.tsx';
import { LinksPanel } from './LinksPanel.tsx';
import { ProjectionPanel } from './ProjectionPanel.tsx';
import { PublicationsPanel } from './PublicationsPanel.tsx';
import { RatePanel } from './RatePanel.tsx';
import { ReadersPanel } from './ReadersPanel.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { WorkPanel } from './WorkPanel.tsx';

/** One article: its figures in full, what they rest on, its links, clicks and work. */
export function ArticlePage({ id, isExplained = false }: { id: string; isExplained?: boolean }) {
  const portfolio = useLive((live) => live.portfolio());
  if (!portfolio) return <Loading title={articles.title} />;
  // A link from a page names the publication.
  const named = ({ article }: ArticleReturns) => article.publications.some((each) => each.id === id);
  const row = portfolio.articles.find(({ article }) => article.id === id) ?? portfolio.articles.find(named);
  const back = <a href={hrefOf({ page: 'articles' })}>{text.back}</a>;
  if (!row) {
    return (
      <>
        <PageHead title={text.missing} note={back} />
        <Empty title={text.missingHelp} />
      </>
    );
  }
  const topics = labelValues(
    portfolio.articles.map(({ article }) => article),
    'topic',
  );
  const props = { row, currency: portfolio.currency, target: portfolio.hourlyRateTarget };
  const programs = portfolio.programs.map(({ program }) => program);
  return (
    <>
      <div className={styles.back}>{back}</div>
      <PageHead title={row.article.title} note={<About article={row.article} />} />
      <PortfolioNotices portfolio={portfolio} />
      {!row.article.published && (
        <Notice tone="info">{row.article.publishedOn === null ? text.notPublished : text.takenBack}</Notice>
      )}
      <KeyFigures {...props} />
      <TimelinePanel articleId={row.article.id} currency={portfolio.currency} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <RatePanel {...props} />
          <ProjectionPanel {...props} />
          <Explained
            articleId={row.article.id}
            target={portfolio.hourlyRateTarget}
            figures={portfolio}
            isOpenFirst={isExplained}
          />
          <ArticleHeldPanel articleId={row.article.id} portfolio={portfolio} />
          <LinksPanel articleId={row.article.id} gaps={linkGaps(row, programs)} />
          <LinkHistory articleId={row.article.id} programs={programs} />
          <WorkPanel {...props} />
        </div>
        <div className={styles.column}>
          <CommissionsPanel row={row} currency={portfolio.currency} />
          <CostsPanel articleId={row.article.id} />
          <ClicksPanel row={row} />
          <ReadersPanel row={row} />
          <LabelsPanel key={row.article.id} article={row.article} topics={topics} />
          <PublicationsPanel
            key={`places ${row.article.id}`}
            article={row.article}
            others={portfolio.articles.flatMap(({ article }) => (article === row.article ? [] : [article]))}
          />
        </div>
      </div>
    </>
  );
}

function About({ article }: { article: ArticleView }) {
  const [, ...others] = article.publications.map(({ url }) => url);
  return (
    <div className={styles.about}>
      <ExternalLink url={article.url} />
      {article.publishedOn && <span>{text.published(formatDay(article.publishedOn))}</span>}
      {article.wordCount !== null && <span>{text.words(formatCount(article.wordCount))}</span>}
      {others.length > 0 && (
        <span>
          {text.alsoAt}{' '}
          {others.map((url) => (
            <ExternalLink key={url} url={url} />
          ))}
        </span>
      )}
    </div>
  );
}

function ExternalLink({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {bareAddress(url)}
    </a>
  );
}
