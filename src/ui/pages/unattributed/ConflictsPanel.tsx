import type { AttributionConflict } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { rungLabels } from '../../i18n/labels.ts';
import { unattributed } from '../../i18n/unattributed.ts';
import styles from './unattributed.module.css';
import type { Settling } from './use-settling.ts';

const text = unattributed.conflicts;

type ConflictsPanelProps = {
  conflicts: readonly AttributionConflict[];
  titleOf: (articleId: string) => string;
  settling: Settling;
};

/** Referrals whose rows name different articles, each with all of them to choose from. */
export function ConflictsPanel({ conflicts, titleOf, settling }: ConflictsPanelProps) {
  const decide = ({ programId, keys, customer }: AttributionConflict, articleId: string) =>
    void settling.settle([{ programId, keys, articleId }], text.settled(customer, titleOf(articleId)));
  return (
    <Panel title={text.title} note={text.note}>
      <ul className={styles.conflicts}>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <span>
              <span className={styles.name}>{unattributed.customer(conflict.customer)}</span>
              <span className={styles.small}>
                {conflict.program} · {titleOf(conflict.articleId)},{' '}
                {text.counted(rungLabels[conflict.attribution])}; {text.says(conflict.rows)}{' '}
                {conflict.otherIds.map(titleOf).join(', ')}
              </span>
            </span>
            <span className={styles.choices}>
              <Button small busy={settling.busy} onClick={() => decide(conflict, conflict.articleId)}>
                {text.keep(titleOf(conflict.articleId))}
              </Button>
              {conflict.otherIds.map((id) => (
                <Button key={id} small busy={settling.busy} onClick={() => decide(conflict, id)}>
                  {unattributed.use(titleOf(id))}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
