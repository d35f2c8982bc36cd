import { useState } from 'react';
import type { Program } from '@/core/programs/program.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { options } from '../../i18n/options.ts';
import { termsSummary } from '../../terms-words.ts';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import styles from './options.module.css';
import { ProgramForm } from './ProgramForm.tsx';

const text = options.programs;

/** The programs with their terms, and the form for one of them or a new one. */
export function ProgramsPanel() {
  const { services } = useApp();
  const money = useMoney();
  const programs = useLive((live) => live.programs());
  const settings = useLive((live) => live.settings());
  const { run, done, problem } = useAction();
  const [editing, setEditing] = useState<Program | null>(null);
  const [removing, setRemoving] = useState<Program | null>(null);
  const [made, setMade] = useState(0);
  const remove = (program: Program) => {
    setRemoving(null);
    void run(async () => {
      await services.programs.remove(program.id);
      setEditing((now) => (now?.id === program.id ? null : now));
      return text.removed(program.name);
    });
  };
  const save = async (program: Program) => {
    await services.programs.save(program);
    await run(async () => text.saved(program.name));
    setEditing(null);
    setMade(made + 1);
  };
  return (
    <Panel title={text.title} id="programs" note={text.note}>
      {programs?.length === 0 && <p className={styles.quiet}>{text.none}</p>}
      {programs && programs.length > 0 && (
        <ul className={styles.list} aria-label={text.list}>
          {programs.map((program) => (
            <li key={program.id} data-program={program.name}>
              <span>
                <strong>{program.name}</strong>
                <span className={styles.small}>
                  {termsSummary(program, money)}
                  {program.closed && ` (${text.closed})`}
                </span>
              </span>
              <span className={styles.row}>
                <Button small aria-label={text.editOf(program.name)} onClick={() => setEditing(program)}>
                  {text.edit}
                </Button>
                <Button
                  small
                  look="quiet"
                  aria-label={text.removeOf(program.name)}
                  onClick={() => setRemoving(program)}
                >
                  {text.remove}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.status}>
        {done}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {programs && settings && (
        <ProgramForm
          key={editing?.id ?? `new ${made}`}
          program={editing}
          others={programs.filter(({ id }) => id !== editing?.id).map(({ name }) => name)}
          currency={settings.currency}
          onSave={save}
          onCancel={() => setEditing(null)}
        />
      )}
      {removing && (
        <Confirm
          title={text.removeTitle(removing.name)}
          text={text.removeText}
          action={text.remove}
          onConfirm={() => remove(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
    </Panel>
  );
}
