import { links } from '../i18n/links.ts';
import { useAction } from '../use-action.ts';
import { Button } from './Button.tsx';
import styles from './CopyMenu.module.css';
import { Icon } from './Icon.tsx';

type CopyButtonProps = {
  text: string;
  label: string;
  /** The whole of what it does, for a screen reader. */
  name: string;
};

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, label, name }: CopyButtonProps) {
  const { run, done, problem } = useAction();
  const copy = () =>
    void run(async () => {
      await navigator.clipboard.writeText(text);
      return links.copied;
    });
  return (
    <span className={styles.copy}>
      <Button small aria-label={name} title={text} onClick={copy}>
        <Icon name={done ? 'check' : 'copy'} /> {label}
      </Button>
      <span role="status" className={styles.done}>
        {done}
      </span>
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}
