import type { Preview } from '@/services/import/types.ts';
import { TextField } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import styles from './imports.module.css';
import type { Choice } from './use-import.ts';

const text = importText.preview;

function shownDays(choice: Choice, preview: Preview): { coversFrom: string; coversTo: string } {
  return {
    coversFrom: choice.coverage.coversFrom ?? preview.coversFrom ?? '',
    coversTo: choice.coverage.coversTo ?? preview.coversTo ?? '',
  };
}

/** Why the days can't stand as they are; '' where they can. */
export function coverageProblem(choice: Choice, preview: Preview): string {
  const { coversFrom, coversTo } = shownDays(choice, preview);
  if (preview.nothing) return '';
  if (coversFrom === '' || coversTo === '') return text.coverageMissing;
  if (coversTo > preview.today) return text.coverageAhead;
  return coversFrom > coversTo ? text.coverageOrder : '';
}

type CoveragePanelProps = { choice: Choice; preview: Preview; onChange: (choice: Choice) => void };

/** The days that the statement is known to reach: its first and last row unless the author says more. */
export function CoveragePanel({ choice, preview, onChange }: CoveragePanelProps) {
  const days = shownDays(choice, preview);
  const problem = coverageProblem(choice, preview);
  const set = (day: Partial<typeof days>) =>
    onChange({ ...choice, coverage: { ...choice.coverage, ...day } });
  return (
    <Panel title={text.coverage} note={text.coverageNote}>
      <div className={styles.grid}>
        <TextField
          label={text.coversFrom}
          type="date"
          name="coversFrom"
          value={days.coversFrom}
          onChange={({ target }) => set({ coversFrom: target.value })}
        />
        <TextField
          label={text.coversTo}
          type="date"
          name="coversTo"
          value={days.coversTo}
          error={problem || undefined}
          onChange={({ target }) => set({ coversTo: target.value })}
        />
      </div>
    </Panel>
  );
}
