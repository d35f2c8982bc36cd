import type { ArticleView } from '@/core/articles/article.ts';
import { sum } from '@/core/sums.ts';
import type { TrackerRowPlan } from '@/core/time/trackers/plan.ts';
import { trackerFields } from '@/core/time/trackers/tracker.ts';
import type { TrackerPreview } from '@/services/trackers/types.ts';
import { Unknown } from '../../../components/Amount.tsx';
import shared from '../../../components/table.module.css';
import { formatDay, formatHours } from '../../../format.ts';
import { importText } from '../../../i18n/import.ts';
import { activityLabels, fateLabels } from '../../../i18n/labels.ts';
import { said } from '../../../i18n/said.ts';
import { trackers } from '../../../i18n/trackers.ts';
import { FateRowsPanel } from '../FateRowsPanel.tsx';
import styles from '../imports.module.css';

const text = trackers.preview;

type TrackerRowsPanelProps = { preview: TrackerPreview; articles: readonly ArticleView[] };

/** Every line with what happens to it and why. */
export function TrackerRowsPanel({ preview, articles }: TrackerRowsPanelProps) {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return (
    <FateRowsPanel
      caption={text.rowsCaption}
      preview={preview}
      help={trackers.fateHelp}
      heads={[importText.preview.fate, text.day, text.what, text.article]}
      numbers={[text.hours]}
    >
      {/* Lines of JSON have no number of their own. */}
      {(item, index) => <Row key={index} item={item} titles={titles} />}
    </FateRowsPanel>
  );
}

function Row({ item, titles }: { item: TrackerRowPlan; titles: ReadonlyMap<string, string> }) {
  const { line, fate, reason, row, articleId, activity } = item;
  const [first] = row?.parts ?? [];
  const seconds = sum((row?.parts ?? []).map((part) => part.seconds));
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
