import { useState } from 'react';
import { sum } from '@/core/sums.ts';
import { Button } from '../../../components/Button.tsx';
import { Confirm } from '../../../components/Confirm.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { FileButton } from '../../../components/FileButton.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { formatCount, formatInstant } from '../../../format.ts';
import { backup } from '../../../i18n/backup.ts';
import styles from './backup.module.css';
import type { Chosen, Restore } from './use-restore.ts';

const text = backup.restore;

/** Choosing a file, and what became of it. */
export function RestorePart({ restore, busy }: { restore: Restore; busy: boolean }) {
  return (
    <div className={styles.part}>
      <h3>{text.title}</h3>
      {restore.chosen ? (
        <ChosenFile chosen={restore.chosen} restore={restore} busy={busy} />
      ) : (
        <FileButton
          label={text.choose}
          hint={text.hint}
          name="backup"
          accept=".gz,application/gzip"
          busy={busy}
          onFile={(file) => restore.choose(file.name, file)}
        />
      )}
    </div>
  );
}

function ChosenFile({ chosen, restore, busy }: { chosen: Chosen; restore: Restore; busy: boolean }) {
  const [asking, setAsking] = useState(false);
  const { madeAt, appVersion, tables, namesakes } = chosen.check;
  const gone = sum(tables.map((table) => table.gone + table.different));
  const added = sum(tables.map((table) => table.new + table.different));
  return (
    <>
      <p>{text.from(chosen.name, formatInstant(madeAt), appVersion)}</p>
      {added === 0 && <p role="status">{text.nothing}</p>}
      <DataTable
        stacks
        caption={text.caption}
        columns={[
          { name: text.table },
          ...[text.new, text.different, text.same, text.gone].map((name) => ({ name, number: true })),
        ]}
        rows={tables.map((table) => ({
          id: table.table,
          cells: [
            backup.tables[table.table],
            ...[table.new, table.different, table.same, table.gone].map(formatCount),
          ],
        }))}
      />
      {namesakes.length > 0 && <Notice tone="warn">{text.namesakes(namesakes.join(', '))}</Notice>}
      <div className={styles.choices}>
        <div className={styles.choice}>
          <Button
            look="primary"
            data-action="merge-backup"
            busy={busy}
            disabled={namesakes.length > 0}
            onClick={() => restore.restore('merge')}
          >
            {text.merge}
          </Button>
          <span className={styles.quiet}>{text.mergeHelp}</span>
        </div>
        <div className={styles.choice}>
          <Button
            data-action="replace-backup"
            busy={busy}
            onClick={() => (gone > 0 ? setAsking(true) : restore.restore('replace'))}
          >
            {text.replace}
          </Button>
          <span className={styles.quiet}>{text.replaceHelp}</span>
        </div>
      </div>
      <div>
        <Button look="quiet" small busy={busy} onClick={restore.clear}>
          {text.another}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={text.replaceTitle}
          text={text.replaceText(formatCount(gone))}
          action={text.replace}
          onConfirm={() => {
            setAsking(false);
            restore.restore('replace');
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
