import { useState } from 'react';
import { addMonths, firstDayOf, lastDayOf, monthOfDay } from '@/core/calendar.ts';
import type { Program } from '@/core/programs/program.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/Field.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { PageHead, Panel } from '../../../components/Panel.tsx';
import { useApp } from '../../../context.tsx';
import { aggregateText as text } from '../../../i18n/aggregate.ts';
import { importText } from '../../../i18n/import.ts';
import styles from '../imports.module.css';
import type { ImportState } from '../use-import.ts';
import type { QueueActions } from '../use-queue.ts';
import { KeepMonth } from './KeepMonth.tsx';
import { SumsTable } from './SumsTable.tsx';
import { Verdict } from './Verdict.tsx';

type AggregateStepProps = {
  state: ImportState & { step: 'aggregate' };
  programs: readonly Program[];
  actions: QueueActions;
};

/** A statement that gives only sums: what it says, beside what single commissions of its days come to. */
export function AggregateStep({ state, programs, actions }: AggregateStepProps) {
  const { today } = useApp();
  const { view, problem } = state;
  const last = monthOfDay(addMonths(today(), -1));
  const [days, setDays] = useState({ from: firstDayOf(last), to: lastDayOf(last) });
  const program = programs.find(({ id }) => id === state.programId);
  const isWrong = days.from === '' || days.to === '' || days.from > days.to;
  return (
    <>
      <PageHead title={text.title} note={text.note(view.fileName, program?.name ?? state.programId)} />
      <Notice tone="info">
        {view.name === null
          ? text.unknown
          : importText.preview.recognised({ name: view.name, note: view.note })}
      </Notice>
      <Panel title={text.days} note={text.daysNote}>
        <form
          name="days"
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isWrong) void actions.compare(state, days);
          }}
        >
          <div className={styles.grid}>
            <TextField
              label={importText.preview.coversFrom}
              type="date"
              name="from"
              value={days.from}
              onChange={({ target }) => setDays({ ...days, from: target.value })}
            />
            <TextField
              label={importText.preview.coversTo}
              type="date"
              name="to"
              value={days.to}
              error={isWrong ? importText.preview.coverageOrder : undefined}
              onChange={({ target }) => setDays({ ...days, to: target.value })}
            />
          </div>
          <div className={styles.actions}>
            <Button type="submit" look="primary" data-action="compare" disabled={isWrong}>
              {text.compare}
            </Button>
          </div>
        </form>
        {problem && <Notice tone="danger">{problem}</Notice>}
        {view.check && <Verdict total={view.total} check={view.check} />}
        {view.check && program && <KeepMonth view={view} check={view.check} program={program} />}
      </Panel>
      <SumsTable view={view} />
      <div className={styles.actions}>
        {actions.place && (
          <Button data-action="skip" onClick={() => void actions.skip()}>
            {importText.queue.skip}
          </Button>
        )}
        <Button onClick={actions.startOver}>{importText.preview.startOver}</Button>
      </div>
    </>
  );
}
