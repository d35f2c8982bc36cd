import { useState } from 'react';
import type { Finding } from '@/db/live/types.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Progress } from '../../../components/Progress.tsx';
import { useApp } from '../../../context.tsx';
import { formatCount } from '../../../format.ts';
import { diagnostics as text } from '../../../i18n/diagnostics.ts';
import { useAction } from '../../../use-action.ts';
import styles from '../options.module.css';

type Running = { label: string; done: number; total: number };

/** Looks whether everything holds together, and makes it so where it doesn't. */
export function SelfCheck() {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [running, setRunning] = useState<Running | null>(null);
  const [findings, setFindings] = useState<Finding[]>([]);
  const follow = (label: string) => {
    setRunning({ label, done: 0, total: 0 });
    return (progress: { done: number; total: number }) => setRunning({ label, ...progress });
  };
  const check = () =>
    void run(async () => {
      setFindings([]);
      const found = await services.diagnostics.selfCheck(follow(text.checking));
      setFindings(found);
      return found.length === 0 ? text.fine : '';
    });
  const repair = () =>
    void run(async () => {
      await services.diagnostics.repair(follow(text.repairing));
      setFindings([]);
      return text.repaired;
    });
  return (
    <>
      <div className={styles.row}>
        <Button data-action="self-check" disabled={busy} onClick={check}>
          {text.check}
        </Button>
        <span className={styles.status}>{text.checkHelp}</span>
      </div>
      {busy && running && <Progress {...running} />}
      <div role="status">{done && <Notice tone="info">{done}</Notice>}</div>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {findings.length > 0 && (
        <Notice tone="warn" title={text.found} live>
          <ul>
            {findings.map((finding) => (
              <li key={JSON.stringify(finding)}>{inWords(finding)}</li>
            ))}
          </ul>
          <div className={styles.row}>
            <Button disabled={busy} onClick={repair}>
              {text.repair}
            </Button>
            <span>{text.repairHelp}</span>
          </div>
        </Notice>
      )}
    </>
  );
}

function inWords(finding: Finding): string {
  switch (finding.kind) {
    case 'derived':
      return text.findings.derived(finding.table);
    case 'reference':
      return text.findings.reference(finding.table, finding.field, formatCount(finding.count));
    case 'rows':
      return text.findings.rows(formatCount(finding.count));
    case 'totals':
      return text.findings.totals(formatCount(finding.count));
  }
}
