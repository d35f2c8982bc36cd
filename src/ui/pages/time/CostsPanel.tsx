import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import type { CostView } from '@/db/live/types.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { useApp } from '../../context.tsx';
import { formatDay } from '../../format.ts';
import { time } from '../../i18n/time.ts';
import { hrefOf } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import type { Undo } from '../../use-undo.ts';
import { CostEdit } from './CostEdit.tsx';
import styles from './time.module.css';

const text = time.costs;
const step = 20;

type CostsPanelProps = { articles: readonly ArticleView[]; undo: Undo };

/** Every cost, newest first, each with its edit and removal; nothing where there is none. */
export function CostsPanel({ articles, undo }: CostsPanelProps) {
  const costs = useLive((live) => live.costs()) ?? [];
  const [limit, setLimit] = useState(step);
  if (costs.length === 0) return null;
  return (
    <Panel title={text.title}>
      <ul aria-label={text.caption} className={styles.costs}>
        {costs.slice(0, limit).map((cost) => (
          <CostRow key={cost.id} cost={cost} articles={articles} undo={undo} />
        ))}
      </ul>
      <ShowMore left={costs.length - limit} step={step} onMore={() => setLimit(limit + step)} />
    </Panel>
  );
}

function CostRow({ cost, articles, undo }: { cost: CostView } & CostsPanelProps) {
  const { services } = useApp();
  const money = useMoney();
  const [isOpen, setOpen] = useState(false);
  const { id, articleId, articleTitle, amount, currency, day, note } = cost;
  const what = text.name(money(amount, currency), articleTitle, formatDay(day));
  const remove = () =>
    undo.run(async () => {
      const removed = await services.costs.remove(id);
      return { says: text.removed, undo: () => services.costs.revert(removed) };
    });
  return (
    <li data-cost={id}>
      <div className={styles.entry}>
        <span className={styles.what}>
          <a href={hrefOf({ page: 'article', id: articleId })}>{articleTitle}</a>
          <span className={styles.small}>{[formatDay(day), note].filter(Boolean).join(' · ')}</span>
        </span>
        <span className={styles.actions}>
          <Button
            small
            look="quiet"
            aria-expanded={isOpen}
            aria-label={text.editOf(what)}
            data-action="edit-cost"
            onClick={() => setOpen(!isOpen)}
          >
            {text.edit}
          </Button>
          <Button
            small
            look="quiet"
            busy={undo.busy}
            aria-label={text.removeOf(what)}
            data-action="remove-cost"
            onClick={() => void remove()}
          >
            {text.remove}
          </Button>
        </span>
        <span className={styles.hours}>
          <Amount amount={amount} currency={currency} />
        </span>
      </div>
      {isOpen && <CostEdit cost={cost} articles={articles} undo={undo} onClose={() => setOpen(false)} />}
    </li>
  );
}
