import { Checkbox } from 'react-aria-components/Checkbox';
import { GridListItem } from 'react-aria-components/GridList';
import { Amount } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { formatCount, formatDay } from '../../format.ts';
import { unattributed as text } from '../../i18n/unattributed.ts';
import type { Line } from './lines.ts';
import styles from './unattributed.module.css';

type LooseLineProps = {
  line: Line;
  titleOf: (articleId: string) => string;
  busy: boolean;
  onToggle: () => void;
  onUse: (articleId: string) => void;
};

/** One line: where the money came from, how much it is, and whose it may be. */
export function LooseLine({ line, titleOf, busy, onToggle, onUse }: LooseLineProps) {
  const { name, program, items, rows, amounts, parent, isOpen } = line;
  const [best] = line.suggestions;
  const facts = [
    program,
    text.rows(rows, formatCount(rows)),
    text.span(formatDay(line.firstDay), formatDay(line.lastDay)),
  ];
  return (
    <GridListItem
      id={line.id}
      textValue={`${name}, ${program}`}
      className={parent === null ? (styles.line ?? '') : `${styles.line} ${styles.part}`}
    >
      <Checkbox slot="selection" className={styles.check ?? ''} />
      <div className={styles.from}>
        <span className={styles.name}>{name}</span>
        <span className={styles.small}>
          {facts.join(' · ')}
          {items.length > 1 && (
            <Button look="quiet" small onClick={onToggle} aria-expanded={isOpen}>
              {isOpen ? text.hide : text.show(items.length, formatCount(items.length))}
            </Button>
          )}
        </span>
      </div>
      <div className={styles.amounts}>
        {Object.entries(amounts).map(([currency, amount]) => (
          <Amount key={currency} amount={amount} currency={currency} />
        ))}
      </div>
      {best && (
        <div className={styles.suggestion}>
          <span>
            {titleOf(best.articleId)}
            <span className={styles.small}>{text.because(best.reason, program)}</span>
          </span>
          <Button
            small
            busy={busy}
            aria-label={text.use(titleOf(best.articleId))}
            onClick={() => onUse(best.articleId)}
          >
            {text.useIt}
          </Button>
        </div>
      )}
    </GridListItem>
  );
}
