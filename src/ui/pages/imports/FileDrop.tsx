import { useState } from 'react';
import { ButtonFace } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { importText } from '../../i18n/import.ts';
import styles from './imports.module.css';

const text = importText.choose;

type FileDropProps = {
  /** Whether several files can be given at once. */
  several: boolean;
  /** Which kinds of files are taken; by default those of statements. */
  hint?: string;
  onFiles: (files: readonly File[]) => void;
};

/** A native file field that files can also be dropped on. */
export function FileDrop({
  several,
  hint = several ? text.filesHint : text.fileHint,
  onFiles,
}: FileDropProps) {
  const [over, setOver] = useState(false);
  const take = (list: Iterable<File>) => {
    const files = several ? [...list] : [...list].slice(0, 1);
    if (files.length > 0) onFiles(files);
  };
  return (
    <label
      className={over ? `${styles.drop} ${styles.dropOver}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <Icon name="upload" size={22} />
      <span className={styles.dropTitle}>{several ? text.dropSeveral : text.drop}</span>
      <span className={styles.quiet}>{hint}</span>
      <ButtonFace>{several ? text.pickSeveral : text.pick}</ButtonFace>
      {/* The browser’s own button has its words in the browser's language, and says forever that nothing is chosen. */}
      <input
        type="file"
        name="statement"
        className="visually-hidden"
        multiple={several}
        onChange={({ target }) => {
          take(target.files ?? []);
          target.value = '';
        }}
      />
    </label>
  );
}
