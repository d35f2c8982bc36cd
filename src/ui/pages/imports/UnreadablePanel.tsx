import { type FormEvent, useState } from 'react';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { Preview, UnreadableLine } from '@/services/import/types.ts';
import { AmountField } from '../../components/AmountField.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { useFileText } from '../../use-file-text.ts';
import styles from './corrections.module.css';

const text = importText.corrections;

type UnreadablePanelProps = { preview: Preview; onEdit: (edit: RowEdit) => void };

/** Every line that can't be read, with the cells that are the trouble: to be corrected or left out. */
export function UnreadablePanel({ preview, onEdit }: UnreadablePanelProps) {
  const { unreadable, counts } = preview;
  if (unreadable.length === 0) return null;
  const more = counts.error - unreadable.length;
  return (
    <Panel title={text.title(counts.error, formatCount(counts.error))} note={text.note}>
      <ol className={styles.lines}>
        {unreadable.map((line) => (
          <li key={line.line} data-line={line.line}>
            <LineForm
              line={line}
              onEdit={(edit) =>
                onEdit({ ...edit, cells: { ...cellsHeld(preview, line.line), ...edit.cells } })
              }
            />
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.quiet}>{text.more(more, formatCount(more))}</p>}
    </Panel>
  );
}

/** What was corrected in a line so far: correcting one more cell keeps it. */
function cellsHeld({ edits }: Preview, line: number): RowEdit['cells'] {
  const held = edits.find((edit) => edit.line === line);
  return Object.fromEntries(held?.cells.map(({ column, to }) => [column, to]) ?? []);
}

type LineFormProps = { line: UnreadableLine; onEdit: (edit: RowEdit) => void };

function LineForm({ line: { line, problem, cells }, onEdit }: LineFormProps) {
  const { cell: shown, said } = useFileText();
  // Where no cell is to blame, any may be: a line that doesn't split into the columns.
  const wrong = cells.filter((cell) => problem !== null || cell.problem !== null);
  const context = cells.filter((cell) => !wrong.includes(cell) && cell.value !== '');
  const [typed, setTyped] = useState<Record<string, string>>({});
  const correct = (event: FormEvent) => {
    event.preventDefault();
    const changed = wrong.filter(
      ({ column, value }) => problem !== null || (typed[column] ?? value) !== value,
    );
    const read = Object.fromEntries(changed.map(({ column, value }) => [column, typed[column] ?? value]));
    onEdit({ line, leftOut: false, cells: read });
  };
  return (
    <form onSubmit={correct} className={styles.line}>
      <p>
        <strong>{text.line(formatCount(line))}</strong>{' '}
        <span className={styles.quiet}>
          {context.map(({ column, value }) => `${column}: ${shown(value)}`).join(' · ')}
        </span>
      </p>
      {problem && <p className={styles.problem}>{said(problem)}</p>}
      <div className={styles.cells}>
        {wrong.map((cell) => (
          // Any of them may be an amount, above all where the line doesn't split into the columns.
          <AmountField
            key={cell.column}
            inputMode="text"
            label={cell.column}
            name={`cell.${cell.column}`}
            value={typed[cell.column] ?? cell.value}
            error={cell.problem === null ? undefined : said(cell.problem)}
            onChange={({ target }) => setTyped({ ...typed, [cell.column]: target.value })}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <Button type="submit" small data-action="correct">
          {text.correct}
        </Button>
        <Button
          small
          look="quiet"
          data-action="leave-out"
          aria-label={text.leaveOutLine(formatCount(line))}
          onClick={() => onEdit({ line, leftOut: true, cells: {} })}
        >
          {text.leaveOut}
        </Button>
      </div>
    </form>
  );
}
