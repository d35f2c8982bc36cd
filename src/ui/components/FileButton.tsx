import { type ReactNode, useId } from 'react';
import { ButtonFace } from './Button.tsx';
import styles from './Field.module.css';

type FileButtonProps = {
  label: string;
  hint?: ReactNode;
  name: string;
  /** Kinds of files, as an input takes them. */
  accept: string;
  busy?: boolean;
  onFile: (file: File) => void;
};

/**
 * A button that chooses one file. The browser's own has its words in the browser's language, and says that nothing is
 * chosen after something was.
 */
export function FileButton({ label, hint, name, accept, busy = false, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.file}>
        <ButtonFace>{label}</ButtonFace>
        <input
          type="file"
          className="visually-hidden"
          name={name}
          accept={accept}
          {...(hint && { 'aria-describedby': `${id}-hint` })}
          {...(busy && { 'aria-disabled': true })}
          onClick={(event) => busy && event.preventDefault()}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            target.value = '';
          }}
        />
      </label>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
