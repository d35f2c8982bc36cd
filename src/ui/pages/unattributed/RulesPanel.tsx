import { useState } from 'react';
import type { RulesFileView } from '@/db/live/types.ts';
import type { StatementSource } from '@/services/import/types.ts';
import type { RulesPreview } from '@/services/types.ts';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { formatCount, formatInstant } from '../../format.ts';
import { rulesText as text } from '../../i18n/rules.ts';
import { useAction } from '../../use-action.ts';
import { FileDrop } from '../imports/FileDrop.tsx';
import { readFile } from '../imports/read-files.ts';
import { RulesPreviewTables } from './RulesPreviewTables.tsx';

/** Rules from files: read, looked at, added, and removed again file by file. */
export function RulesPanel({ files }: { files: readonly RulesFileView[] }) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [chosen, setChosen] = useState<{ source: StatementSource; preview: RulesPreview } | null>(null);
  const read = (file: File) =>
    run(async () => {
      setChosen(null);
      const source = await readFile(file);
      setChosen({ source, preview: await services.rules.preview(source) });
      return '';
    });
  const add = (source: StatementSource) =>
    run(async () => {
      await services.rules.add(source);
      setChosen(null);
      return text.added(source.fileName);
    });
  const remove = ({ fileId, fileName }: RulesFileView) =>
    run(async () => {
      await services.rules.remove(fileId);
      return text.removed(fileName);
    });
  return (
    <>
      <Panel title={text.title} note={text.note}>
        <FileDrop several={false} onFiles={([file]) => file && void read(file)} />
        <div role="status">{done && <Notice tone="info">{done}</Notice>}</div>
        {problem && <Notice tone="danger">{problem}</Notice>}
        {chosen && (
          <RulesPreviewTables
            preview={chosen.preview}
            busy={busy}
            onAdd={() => void add(chosen.source)}
            onCancel={() => setChosen(null)}
          />
        )}
      </Panel>
      {files.length > 0 && (
        <Panel title={text.files}>
          <DataTable
            stacks
            caption={text.files}
            columns={[
              { name: text.file },
              { name: text.rules, number: true },
              { name: text.when },
              { name: text.action },
            ]}
            rows={files.map((file) => ({
              id: file.fileId,
              cells: [
                file.fileName,
                formatCount(file.rules),
                formatInstant(file.addedAt),
                <Button
                  key="remove"
                  small
                  aria-label={text.removeOf(file.fileName)}
                  busy={busy}
                  onClick={() => void remove(file)}
                >
                  {text.remove}
                </Button>,
              ],
            }))}
          />
        </Panel>
      )}
    </>
  );
}
