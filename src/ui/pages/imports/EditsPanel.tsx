import type { RowEdit } from '@/core/statements/edits.ts';
import type { EditInForce } from '@/services/import/types.ts';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { useFileText } from '../../use-file-text.ts';
import styles from './corrections.module.css';

const text = importText.corrections;

type EditsPanelProps = { edits: readonly EditInForce[]; onEdit: (edit: RowEdit) => void };

/** What was corrected or left out by hand, now or in an earlier import, each to be taken back. */
export function EditsPanel({ edits, onEdit }: EditsPanelProps) {
  const { cell } = useFileText();
  if (edits.length === 0) return null;
  return (
    <Panel title={text.byHand} note={text.byHandNote}>
      <ul className={styles.edits}>
        {edits.map(({ line, leftOut, cells }) => (
          <li key={line} data-edit={line}>
            <span>
              <strong>{text.line(formatCount(line))}</strong>{' '}
              {leftOut
                ? text.isLeftOut
                : cells
                    .filter(({ from, to }) => from !== to)
                    .map(({ column, from, to }) => text.change(column, cell(from), cell(to)))
                    .join(' · ')}
            </span>
            <Button
              small
              look="quiet"
              data-action="take-back"
              aria-label={text.takeBackLine(formatCount(line))}
              onClick={() => onEdit({ line, leftOut: false, cells: {} })}
            >
              {text.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
