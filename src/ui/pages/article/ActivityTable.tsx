import { roundHalfUp } from '@/core/money.ts';
import { type ArticleHours, activities } from '@/core/time/entry.ts';
import { Amount } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { formatHours, formatPercent } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import { activityLabels } from '../../i18n/labels.ts';

const text = article.work;

type ActivityTableProps = {
  time: ArticleHours;
  currency: string;
  /** The author's own hourly rate; null: none is set. */
  target: number | null;
};

/** Where the hours went, and what they are worth at the author's own rate. */
export function ActivityTable({ time: { hours, hoursByActivity }, currency, target }: ActivityTableProps) {
  const worth = (of: number) => (
    <Amount key="worth" amount={target === null ? null : roundHalfUp(of * target)} currency={currency} />
  );
  const line = (name: string, of: number) => ({
    id: name,
    cells: [name, formatHours(of), formatPercent(of / hours), ...(target === null ? [] : [worth(of)])],
  });
  return (
    <DataTable
      caption={text.byActivity}
      columns={[
        { name: text.activity },
        { name: text.hours, number: true },
        { name: text.share, number: true },
        ...(target === null ? [] : [{ name: text.atTarget, number: true }]),
      ]}
      rows={[
        ...activities
          .filter((activity) => hoursByActivity[activity] > 0)
          .map((activity) => line(activityLabels[activity], hoursByActivity[activity])),
        line(text.total, hours),
      ]}
    />
  );
}
