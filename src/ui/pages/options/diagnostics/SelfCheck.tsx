import { useState } from 'react';
import type { Finding } from '@/db/live/types.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Progress } from '../../../components/Progress.tsx';
import { useApp } from '../../../context.tsx';
import { diagnostics as text } from '../../../i18n/diagnostics.ts';
import { useAction } from '../../../use-action.ts';
import styles from '../options.module.css';
import { inWords } from './account.ts';

type Running = { label: string; done: number; total: number };

type SelfCheckProps = {
  /** What the last check found; null: there was none. */
  findings: readonly Finding[] | null;
  onChecked: (findings: readonly Finding[]) => void;
};

/** Checks that everything is consistent, and repairs what isn't. */
export function SelfCheck({ findings, onChecked }: SelfCheckProps) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [running, setRunning] = useState<Running | null>(null);
  const [repaired, setRepaired] = useState(false);
  const follow = (label: string) => {
    setRunning({ label, done: 0, total: 0 });
    return (progress: { done: number; total: number }) => setRunning({ label, ...progress });
  };
  const check = () =>
    void run(async () => {
      const found = await services.diagnostics.selfCheck(follow(text.checking));
      setRepaired(false);
      onChecked(found);
      return found.length === 0 ? text.fine : '';
    });
  const repair = () =>
    void run(async () => {
      const left = await services.diagnostics.repair(follow(text.repairing));
      setRepaired(true);
      onChecked(left);
      return text.repaired;
    });
  return (
    <>
      <div className={styles.row}>
        <Button data-action="self-check" busy={busy} onClick={check}>
          {text.check}
        </Button>
        <span className={styles.status}>{text.checkHelp}</span>
      </div>
      {busy && running && <Progress {...running} />}
      <div role="status">{done && <Notice tone="info">{done}</Notice>}</div>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {!busy && findings !== null && findings.length > 0 && (
        <Notice tone="warn" title={repaired ? text.left : text.found} live>
          <ul>
            {findings.map((finding) => (
              <li key={JSON.stringify(finding)}>{inWords(finding)}</li>
            ))}
          </ul>
          {repaired ? (
            <p>{text.leftHelp}</p>
          ) : (
            <div className={styles.row}>
              <Button data-action="repair" onClick={repair}>
                {text.repair}
              </Button>
              <span>{text.repairHelp}</span>
            </div>
          )}
        </Notice>
      )}
    </>
  );
}
