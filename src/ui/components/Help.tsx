import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './Help.module.css';
import { Icon } from './Icon.tsx';

type HelpProps = {
  label: string;
  sentences: readonly string[];
  /** Where to read on. */
  more?: ReactNode;
};

/** A small button that opens an explanation: sentences, one paragraph each. */
export function Help({ label, sentences, more }: HelpProps) {
  return (
    <DialogTrigger>
      <Button className={styles.button ?? ''} aria-label={label}>
        <Icon name="help" size={14} />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {more}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
