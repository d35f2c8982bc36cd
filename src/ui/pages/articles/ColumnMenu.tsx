import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { type ColumnId, columnIds } from '@/core/returns/article-values.ts';
import buttons from '../../components/Button.module.css';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useApp } from '../../context.tsx';
import { columns as text } from '../../i18n/columns.ts';
import { useAction } from '../../use-action.ts';
import { moved, toggled } from './column-order.ts';
import styles from './columns.module.css';
import { columnNames } from './columns.ts';

/** Which columns the table has, and in which order; kept with the settings. */
export const ColumnMenu = memo(function ColumnMenu({ columns }: { columns: readonly ColumnId[] }) {
  const { services } = useApp();
  const { run, problem } = useAction();
  const save = (chosen: readonly ColumnId[] | null) =>
    void run(async () => {
      await services.settings.saveArticleColumns(chosen);
      return '';
    });
  const others = columnIds.filter((id) => !columns.includes(id));
  return (
    <DialogTrigger>
      <AriaButton
        data-action="choose-columns"
        className={`${buttons.button} ${buttons.secondary} ${buttons.small}`}
      >
        <Icon name="table" /> {text.columns}
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <div className={styles.content}>
          <ul className={styles.list}>
            {[...columns, ...others].map((id) => (
              <ColumnItem key={id} id={id} columns={columns} onChange={save} />
            ))}
          </ul>
          {problem && <p role="alert">{problem}</p>}
          <Button small look="quiet" onClick={() => save(null)}>
            {text.reset}
          </Button>
        </div>
      </Popover>
    </DialogTrigger>
  );
});

type ColumnItemProps = {
  id: ColumnId;
  columns: readonly ColumnId[];
  onChange: (columns: readonly ColumnId[]) => void;
};

function ColumnItem({ id, columns, onChange }: ColumnItemProps) {
  const at = columns.indexOf(id);
  const { full } = columnNames(id);
  const isFixed = id === 'title';
  return (
    <li className={styles.item}>
      <label>
        <input
          type="checkbox"
          checked={at >= 0}
          disabled={isFixed}
          onChange={() => onChange(toggled(columns, id))}
        />
        {full}
      </label>
      {at > 0 && (
        <span className={styles.moves}>
          <Button
            small
            look="quiet"
            aria-label={text.earlier(full)}
            aria-disabled={at === 1}
            onClick={() => onChange(moved(columns, id, -1))}
          >
            <Icon name="up" size={12} />
          </Button>
          <Button
            small
            look="quiet"
            aria-label={text.later(full)}
            aria-disabled={at === columns.length - 1}
            onClick={() => onChange(moved(columns, id, 1))}
          >
            <Icon name="down" size={12} />
          </Button>
        </span>
      )}
    </li>
  );
}
