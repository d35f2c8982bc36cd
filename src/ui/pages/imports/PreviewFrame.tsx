import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHead } from '../../components/Panel.tsx';
import { formatCount, formatInstant } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { useFileText } from '../../use-file-text.ts';
import styles from './imports.module.css';

type Preview = {
  rows: readonly unknown[];
  alreadyImportedAt: number | null;
  /** What has to be settled before anything is imported. */
  problems: readonly string[];
};

/** What each kind of file calls its preview. */
type Words = {
  ready: (count: number, text: string) => string;
  already: (when: string) => string;
  problems: string;
  blocked: string;
  publish: (count: number, text: string) => string;
};

type PreviewFrameProps = {
  title: string;
  note: string;
  text: Words;
  state: { preview: Preview; busy: boolean; problem: string };
  /** Lines that say something to keep. */
  count: number;
  onPublish: () => void;
  onStartOver: () => void;
  children: ReactNode;
};

/** The preview of a file that is no statement: what has to be known and done before and after its own panels. */
export function PreviewFrame(props: PreviewFrameProps) {
  const { title, note, text, state, count, onPublish, onStartOver, children } = props;
  const { said } = useFileText();
  const { preview, busy, problem } = state;
  const { problems, alreadyImportedAt } = preview;
  const isOpen = problems.length > 0;
  return (
    <>
      <PageHead title={title} note={note} />
      <p role="status" className="visually-hidden">
        {busy ? importText.preview.busy : text.ready(preview.rows.length, formatCount(preview.rows.length))}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {alreadyImportedAt !== null && (
        <Notice tone="warn">{text.already(formatInstant(alreadyImportedAt))}</Notice>
      )}
      {isOpen && (
        <Notice tone="warn" title={text.problems}>
          <ul data-questions>
            {problems.map((item) => (
              <li key={item}>{said(item)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {children}
      <div className={styles.bar}>
        <p className={styles.quiet}>{busy ? `${importText.preview.busy}…` : isOpen && text.blocked}</p>
        <div className={styles.actions}>
          <Button look="quiet" onClick={onStartOver}>
            {importText.preview.startOver}
          </Button>
          <Button
            look="primary"
            data-action="publish"
            busy={busy}
            disabled={problem !== '' || isOpen}
            onClick={onPublish}
          >
            {text.publish(count, formatCount(count))}
          </Button>
        </div>
      </div>
    </>
  );
}
