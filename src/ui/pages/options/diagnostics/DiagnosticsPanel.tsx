import { useState } from 'react';
import type { Finding } from '@/db/live/types.ts';
import type { DiagnosticFacts } from '@/services/diagnostics/page.ts';
import { Button } from '../../../components/Button.tsx';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useApp } from '../../../context.tsx';
import { formatCount } from '../../../format.ts';
import { diagnostics as text } from '../../../i18n/diagnostics.ts';
import { useAction } from '../../../use-action.ts';
import styles from '../options.module.css';
import { accountOf, linesOf } from './account.ts';
import { SelfCheck } from './SelfCheck.tsx';

/** Versions, sizes and last runs, to be copied without a private figure, and a check of everything. */
export function DiagnosticsPanel() {
  const { services } = useApp();
  const { run, busy, problem } = useAction();
  const [facts, setFacts] = useState<DiagnosticFacts | null>(null);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const show = () =>
    void run(async () => {
      setFacts(await services.diagnostics.facts());
      return '';
    });
  return (
    <Panel title={text.title} id="diagnostics" note={text.note}>
      <div className={styles.form}>
        <div className={styles.row}>
          {facts ? (
            <CopyButton text={accountOf(facts, findings)} label={text.copy} name={text.copy} />
          ) : (
            <Button data-action="show-diagnostics" busy={busy} onClick={show}>
              {text.show}
            </Button>
          )}
        </div>
        {problem && <Notice tone="danger">{problem}</Notice>}
        {facts && (
          <>
            <DataTable
              caption={text.facts}
              columns={[{ name: text.fact }, { name: text.value }]}
              rows={linesOf(facts).map(({ name, value }, index) => ({
                id: `${index}`,
                cells: [name, value],
              }))}
            />
            <DataTable
              caption={text.rows}
              columns={[{ name: text.table }, { name: text.count, number: true }]}
              rows={facts.rows.map(({ table, rows }) => ({ id: table, cells: [table, formatCount(rows)] }))}
            />
          </>
        )}
        <SelfCheck findings={findings} onChecked={setFindings} />
      </div>
    </Panel>
  );
}
