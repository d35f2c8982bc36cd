import { useState } from 'react';
import type { WorkChangeView, WorkView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { UndoStatus } from '../../components/UndoStatus.tsx';
import { useApp } from '../../context.tsx';
import { formatCount, formatInstant } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { time } from '../../i18n/time.ts';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import { entryWords } from './words.ts';

const text = time.changes;
const step = 10;
/** Entries of a change that are named one by one. */
const named = 3;

/** Every change of what was counted, each of which can be taken back. */
export function ChangesPanel() {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [limit, setLimit] = useState(step);
  // What was only logged is in the list of days, with all that can be done about it.
  const all = (useLive((live) => live.workChanges()) ?? []).filter(({ before }) => before.length > 0);
  const undo = ({ id }: WorkChangeView) =>
    run(async () => {
      await services.time.undo(id);
      return common.taken;
    });
  return (
    <>
      <UndoStatus undo={{ done, problem }} takesFocus="at once" />
      {all.length > 0 && (
        <Panel title={text.title} note={text.note}>
          <DataTable
            stacks
            caption={text.caption}
            columns={[
              { name: text.before },
              { name: text.after },
              { name: text.when },
              { name: text.action },
            ]}
            rows={all.slice(0, limit).map((change) => ({
              id: change.id,
              cells: [
                <Entries key="before" entries={change.before} />,
                <Entries key="after" entries={change.after} />,
                formatInstant(change.decidedAt),
                change.isLast ? (
                  <Button
                    key="undo"
                    small
                    busy={busy}
                    data-action="undo-change"
                    aria-label={text.undoOf(formatInstant(change.decidedAt))}
                    onClick={() => void undo(change)}
                  >
                    {text.undo}
                  </Button>
                ) : (
                  text.later
                ),
              ],
            }))}
          />
          <ShowMore left={all.length - limit} step={step} onMore={() => setLimit(limit + step)} />
        </Panel>
      )}
    </>
  );
}

function Entries({ entries }: { entries: readonly WorkView[] }) {
  if (entries.length === 0) return text.nothing;
  const more = entries.length - named;
  return (
    <ul>
      {entries.slice(0, named).map((entry) => (
        <li key={entry.id}>{entryWords(entry)}</li>
      ))}
      {more > 0 && <li>{text.more(formatCount(more))}</li>}
    </ul>
  );
}
