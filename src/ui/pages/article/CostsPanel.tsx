import { Amount } from '../../components/Amount.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { article } from '../../i18n/article.ts';
import { hrefOf } from '../../router.ts';
import { useLive } from '../../use-live.ts';

const text = article.costs;

/** The article's costs, newest first. */
export function CostsPanel({ articleId }: { articleId: string }) {
  const costs = (useLive((live) => live.costs()) ?? []).filter((cost) => cost.articleId === articleId);
  return (
    <Panel
      title={text.title}
      actions={
        <ButtonLink small href={hrefOf({ page: 'time', article: articleId, add: 'cost' })}>
          {text.add}
        </ButtonLink>
      }
      note={costs.length === 0 && text.none}
    >
      {costs.length > 0 && (
        <DataTable
          caption={text.caption}
          columns={[{ name: text.day }, { name: text.about }, { name: text.amount, number: true }]}
          rows={costs.map(({ id, day, note, amount, currency }) => ({
            id,
            cells: [formatDay(day), note, <Amount key="amount" amount={amount} currency={currency} />],
          }))}
        />
      )}
    </Panel>
  );
}
