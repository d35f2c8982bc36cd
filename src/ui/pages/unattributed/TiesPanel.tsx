import type { TieView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { type RecordColumn, RecordTable } from '../../components/RecordTable.tsx';
import { formatInstant } from '../../format.ts';
import { unattributed } from '../../i18n/unattributed.ts';
import type { Settling } from './use-settling.ts';

const text = unattributed.ties;

/** Rows drawn at first and by each press of the button. */
const step = 100;

type TiesPanelProps = {
  ties: readonly TieView[];
  titleOf: (articleId: string) => string;
  settling: Settling;
};

const nameOf = ({ field, value }: TieView) => unattributed.tie(field, value);

/** What the author settled for rows to come, each to be taken back at any time. */
export function TiesPanel({ ties, titleOf, settling }: TiesPanelProps) {
  const columns: RecordColumn<TieView>[] = [
    { name: text.value, cell: nameOf },
    { name: text.program, cell: ({ program }) => program },
    { name: text.article, cell: ({ articleId }) => titleOf(articleId) },
    { name: text.since, cell: ({ decidedAt }) => formatInstant(decidedAt) },
    { name: text.action, action: true, cell: (tie) => <Remove tie={tie} settling={settling} /> },
  ];
  return (
    <Panel title={text.title} note={text.note}>
      <RecordTable caption={text.title} columns={columns} rows={ties} idOf={({ id }) => id} step={step} />
    </Panel>
  );
}

function Remove({ tie, settling }: { tie: TieView; settling: Settling }) {
  const { programId, field, value } = tie;
  const name = nameOf(tie);
  return (
    <Button
      small
      aria-label={text.removeOf(name)}
      busy={settling.busy}
      onClick={() => void settling.settle([{ programId, field, value, articleId: null }], text.removed(name))}
    >
      {text.remove}
    </Button>
  );
}
