import { ButtonLink } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { formatDay, formatHours } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { hrefOf } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import type { ArticleProps } from '../portfolio/figures.ts';
import { howOf } from '../time/words.ts';
import { ActivityTable } from './ActivityTable.tsx';

const text = article.work;

/** The article's hours by activity, and its time entries, newest first. */
export function WorkPanel({ row, currency, target }: ArticleProps) {
  const articleId = row.article.id;
  const work = useLive((live) => live.work());
  const entries = (work ?? [])
    .filter((entry) => entry.articleId === articleId)
    .toSorted((a, b) => (a.day === b.day ? b.createdAt - a.createdAt : a.day < b.day ? 1 : -1));
  const log = (
    <ButtonLink small href={hrefOf({ page: 'time', article: articleId })}>
      {text.log}
    </ButtonLink>
  );
  return (
    <Panel title={text.title} actions={log}>
      {entries.length === 0 ? (
        <Empty title={text.none} />
      ) : (
        <>
          {row.time && <ActivityTable time={row.time} currency={currency} target={target} />}
          <h3>{text.entries}</h3>
          <DataTable
            caption={text.caption}
            columns={[
              { name: text.day },
              { name: text.activity },
              { name: text.basisName },
              { name: text.hours, number: true },
            ]}
            rows={entries.map((entry) => ({
              id: entry.id,
              cells: [
                formatDay(entry.day),
                activityLabels[entry.activity],
                howOf(entry),
                formatHours(entry.seconds / 3600),
              ],
            }))}
          />
        </>
      )}
    </Panel>
  );
}
