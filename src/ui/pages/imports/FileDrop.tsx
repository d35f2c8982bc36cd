import { useState } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { importText } from '../../i18n/import.ts';
import styles from './imports.module.css';

const text = importText.choose;

/** A native file field that files can also be dropped on. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
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
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <Icon name="upload" size={22} />
      <span className={styles.dropTitle}>{text.drop}</span>
      <span className={styles.quiet}>{text.fileHint}</span>
      <input
        type="file"
        name="statement"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </label>
  );
}
