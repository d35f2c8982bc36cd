import type { TieView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatInstant } from '../../format.ts';
import { unattributed } from '../../i18n/unattributed.ts';
import type { Settling } from './use-settling.ts';

const text = unattributed.ties;

const columns = [text.value, text.program, text.article, text.since, text.action].map((name) => ({ name }));

type TiesPanelProps = {
  ties: readonly TieView[];
  titleOf: (articleId: string) => string;
  settling: Settling;
};

/** What the author settled for rows to come, each to be taken back at any time. */
export function TiesPanel({ ties, titleOf, settling }: TiesPanelProps) {
  return (
    <Panel title={text.title} note={text.note}>
      <DataTable
        stacks
        caption={text.title}
        columns={columns}
        rows={ties.map(({ id, programId, program, field, value, articleId, decidedAt }) => {
          const name = unattributed.tie(field, value);
          return {
            id,
            cells: [
              name,
              program,
              titleOf(articleId),
              formatInstant(decidedAt),
              <Button
                key="remove"
                small
                aria-label={text.removeOf(name)}
                disabled={settling.busy}
                onClick={() =>
                  void settling.settle([{ programId, field, value, articleId: null }], text.removed(name))
                }
              >
                {text.remove}
              </Button>,
            ],
          };
        })}
      />
    </Panel>
  );
}
