import { useState } from 'react';
import type { RatesFileView } from '@/db/live/types.ts';
import type { RatesPreview } from '@/services/types.ts';
import { Button } from '../../../components/Button.tsx';
import { FileButton } from '../../../components/FileButton.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useApp } from '../../../context.tsx';
import { formatCount, formatMonth } from '../../../format.ts';
import { rates as allText } from '../../../i18n/rates.ts';
import { useAction } from '../../../use-action.ts';
import { readFile } from '../../imports/read-files.ts';
import styles from '../options.module.css';
import { RatesPreviewBox } from './RatesPreviewBox.tsx';

const text = allText.file;

/** Reads a file of rates, shows what is in it before anything is saved, and lists the files that were. */
export function RatesFiles({ files }: { files: readonly RatesFileView[] }) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [preview, setPreview] = useState<RatesPreview | null>(null);
  const open = (file: File) =>
    run(async () => {
      setPreview(null);
      setPreview(await services.rates.preview(await readFile(file)));
      return '';
    });
  const publish = ({ fileName }: RatesPreview) =>
    run(async () => {
      const count = await services.rates.publish();
      setPreview(null);
      return text.published(count, formatCount(count), fileName);
    });
  const remove = (fileName: string) =>
    run(async () => {
      await services.rates.removeFile(fileName);
      return allText.removed(fileName);
    });
  return (
    <div className={styles.form}>
      <h3>{text.title}</h3>
      <FileButton
        label={text.choose}
        hint={text.help}
        name="rates"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onFile={(file) => void open(file)}
      />
      {preview && (
        <RatesPreviewBox
          preview={preview}
          busy={busy}
          onPublish={() => void publish(preview)}
          onCancel={() => setPreview(null)}
        />
      )}
      <p role="status" className={styles.status}>
        {busy && !preview ? text.reading : done}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {files.length > 0 && (
        <ul className={styles.list} aria-label={text.kept}>
          {files.map(({ fileName, count, currencies, from, to }) => (
            <li key={fileName}>
              <span>
                <strong>{fileName}</strong>
                <span className={styles.small}>
                  {text.of(
                    count,
                    formatCount(count),
                    formatCount(currencies),
                    formatMonth(from),
                    formatMonth(to),
                  )}
                </span>
              </span>
              <Button
                small
                look="quiet"
                busy={busy}
                aria-label={allText.removeOf(fileName)}
                onClick={() => void remove(fileName)}
              >
                {allText.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
