import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import type { RowFate } from '@/core/statements/row.ts';
import type { TrackerRowPlan } from '@/core/time/trackers/plan.ts';
import { trackerFields } from '@/core/time/trackers/tracker.ts';
import type { TrackerPreview } from '@/services/trackers/types.ts';
import { Unknown } from '../../../components/Amount.tsx';
import { Empty, Panel } from '../../../components/Panel.tsx';
import { Scroll } from '../../../components/Scroll.tsx';
import { ShowMore } from '../../../components/ShowMore.tsx';
import shared from '../../../components/table.module.css';
import { formatDay, formatHours } from '../../../format.ts';
import { importText } from '../../../i18n/import.ts';
import { activityLabels, fateLabels } from '../../../i18n/labels.ts';
import { said } from '../../../i18n/said.ts';
import { trackers } from '../../../i18n/trackers.ts';
import { FateFilters } from '../FateFilters.tsx';
import styles from '../imports.module.css';

const text = trackers.preview;
const words = importText.preview;
const step = 100;

type TrackerRowsPanelProps = { preview: TrackerPreview; articles: readonly ArticleView[] };

/** Every line with what happens to it and why; the counts of each fate filter the list. */
export function TrackerRowsPanel({ preview, articles }: TrackerRowsPanelProps) {
  const [fate, setFate] = useState<RowFate | null>(null);
  const [limit, setLimit] = useState(step);
  const rows = fate === null ? preview.rows : preview.rows.filter((row) => row.fate === fate);
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return (
    <Panel title={words.rows}>
      <FateFilters
        counts={preview.counts}
        total={preview.rows.length}
        help={trackers.fateHelp}
        chosen={fate}
        onChoose={setFate}
      />
      {rows.length === 0 ? (
        <Empty title={words.noRows} />
      ) : (
        <Scroll label={text.rowsCaption} className={styles.rows}>
          <table className={shared.table}>
            <caption className="visually-hidden">{text.rowsCaption}</caption>
            <thead>
              <tr>
                <th scope="col" className={shared.number}>
                  {words.line}
                </th>
                {[words.fate, text.day, text.what, text.article].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                <th scope="col" className={shared.number}>
                  {text.hours}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, limit).map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of JSON have no number of their own
                <Row key={index} item={item} titles={titles} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <ShowMore left={rows.length - limit} step={step} onMore={() => setLimit(limit + step)} />
    </Panel>
  );
}

function Row({ item, titles }: { item: TrackerRowPlan; titles: ReadonlyMap<string, string> }) {
  const { line, fate, reason, row, articleId, activity } = item;
  const [first] = row?.parts ?? [];
  const seconds = (row?.parts ?? []).reduce((sum, part) => sum + part.seconds, 0);
  const says = trackerFields.flatMap((field) => row?.says[field] ?? []);
  return (
    <tr data-fate={fate}>
      <th scope="row" className={shared.number}>
        {line}
      </th>
      <td>
        <span className={styles.fate}>{fateLabels[fate]}</span>
        {reason && <span className={styles.reason}>{said(reason)}</span>}
      </td>
      <td className={styles.nowrap}>{first ? formatDay(first.day) : <Unknown />}</td>
      <td className={styles.file}>{says.length > 0 ? says.join(' · ') : <Unknown />}</td>
      <td className={styles.file}>
        {articleId === null ? <Unknown /> : titles.get(articleId)}
        {activity !== null && <span className={styles.reason}>{activityLabels[activity]}</span>}
      </td>
      <td className={shared.number}>{row ? formatHours(seconds / 3600) : <Unknown />}</td>
    </tr>
  );
}
