import { type ReactNode, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './Help.module.css';
import { Icon } from './Icon.tsx';

type HelpProps = {
  label: string;
  sentences: readonly string[];
  /** Where to read on. */
  more?: ReactNode;
};

/**
 * A small button that opens an explanation: sentences, one paragraph each. A table has one in every row, so that
 * what it opens is made when it is opened.
 */
export function Help({ label, sentences, more }: HelpProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon name="help" size={14} />
      </button>
      {isOpen && (
        <Popover
          className={styles.popover ?? ''}
          placement="bottom end"
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
        >
          <Dialog className={styles.dialog ?? ''} aria-label={label}>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {more}
          </Dialog>
        </Popover>
      )}
    </>
  );
}
