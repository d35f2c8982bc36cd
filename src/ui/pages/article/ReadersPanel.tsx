import type { ReactNode } from 'react';
import { articleViews, type ReaderResponse } from '@/core/articles/views.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import type { ReadersView } from '@/db/live/types.ts';
import { Unknown } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { formatCount, formatMonth } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import { useLive } from '../../use-live.ts';
import styles from './article.module.css';
import { viewCount } from './view-count.ts';

const text = article.readers;
const mostReferrers = 8;

/** What readers did, how many there were by month, and where they came from. */
export function ReadersPanel({ row: { article, views, response } }: { row: ArticleReturns }) {
  const readers = useLive((live) => live.readers(article.id));
  if (!readers) return null;
  const isEmpty = views === null && response === null;
  return (
    <Panel title={text.title}>
      {isEmpty && <Empty title={text.none} />}
      {response && <Response response={response} />}
      {readers.months.length > 0 && <Months months={readers.months} />}
      {readers.referrers.length > 0 && <Referrers referrers={readers.referrers} />}
    </Panel>
  );
}

function Response({ response: { reactions, comments, secondsAView } }: { response: ReaderResponse }) {
  const rows: [string, string | null][] = [
    [text.reactions, reactions === null ? null : formatCount(reactions)],
    [text.comments, comments === null ? null : formatCount(comments)],
    [text.readTime, secondsAView === null ? null : text.seconds(formatCount(Math.round(secondsAView)))],
  ];
  return (
    <dl className={styles.sum}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <Unknown />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Months({ months }: { months: ReadersView['months'] }) {
  return (
    <DataTable
      caption={text.caption}
      columns={[
        { name: text.month },
        { name: text.views, number: true },
        { name: text.reactions, number: true },
        { name: text.comments, number: true },
      ]}
      rows={months.map((total) => ({
        id: total.month,
        cells: [
          formatMonth(total.month),
          known(articleViews([total]), viewCount),
          known(total.reactions, formatCount),
          known(total.comments, formatCount),
        ],
      }))}
    />
  );
}

function known<T>(value: T | null, inWords: (value: T) => string): ReactNode {
  return value === null ? <Unknown key="unknown" /> : inWords(value);
}

function Referrers({ referrers }: { referrers: ReadersView['referrers'] }) {
  return (
    <>
      <h3>{text.from}</h3>
      <dl className={styles.sum}>
        {referrers.slice(0, mostReferrers).map(({ domain, views }) => (
          <div key={domain ?? ''}>
            <dt>{domain ?? text.unknownSite}</dt>
            <dd>{formatCount(views)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{text.largest}</p>
    </>
  );
}
