import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { copy as text } from '../i18n/copy.ts';
import { useAction } from '../use-action.ts';
import buttons from './Button.module.css';
import styles from './CopyMenu.module.css';
import { Icon } from './Icon.tsx';

type CopyMenuProps = {
  /** What is copied, for the button's name. */
  what: string;
  markdown: () => string;
  csv: () => string;
};

/** Puts a table on the clipboard as Markdown or CSV, and says so. */
export const CopyMenu = memo(function CopyMenu({ what, markdown, csv }: CopyMenuProps) {
  const { run, done, problem } = useAction();
  const copy = (make: () => string) =>
    void run(async () => {
      await navigator.clipboard.writeText(make());
      return text.copied;
    });
  return (
    <span className={styles.copy}>
      <span role="status" className={styles.done}>
        {done}
      </span>
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
      <MenuTrigger>
        <Button
          className={`${buttons.button} ${buttons.secondary} ${buttons.small}`}
          aria-label={text.of(what)}
        >
          <Icon name="copy" /> {text.copy}
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom end">
          <Menu className={styles.menu ?? ''} aria-label={text.of(what)}>
            <MenuItem className={styles.item ?? ''} onAction={() => copy(markdown)}>
              {text.markdown}
            </MenuItem>
            <MenuItem className={styles.item ?? ''} onAction={() => copy(csv)}>
              {text.csv}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  );
});
