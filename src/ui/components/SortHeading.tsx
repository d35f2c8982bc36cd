import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './SortHeading.module.css';
import { tableRoles } from './table-roles.ts';

type SortOrder = 'asc' | 'desc' | false;

type SortHeadingProps = {
  /** What stands there, and the full name where that could be misread. */
  short: string;
  full: string;
  order: SortOrder;
  onSort: ((event: unknown) => void) | undefined;
  className: string;
  before?: ReactNode;
  after?: ReactNode;
};

/** A column's heading: a button that sorts by it, with its order told by `aria-sort`. */
export function SortHeading({ short, full, order, onSort, className, before, after }: SortHeadingProps) {
  // Its name is what can be read on it, since people who control the browser by voice say what they see.
  const name = full.toLowerCase().includes(short.toLowerCase()) ? full : `${short}: ${full}`;
  return (
    <th
      scope="col"
      aria-label={full}
      className={className}
      {...tableRoles.column}
      aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}
    >
      {before}
      <button type="button" className={styles.sort} title={full} aria-label={name} onClick={onSort}>
        <span>{short}</span>
        <span className={order ? styles.sortOn : styles.sortOff}>
          <Icon name={order === 'asc' ? 'up' : order === 'desc' ? 'down' : 'sort'} size={12} />
        </span>
      </button>
      {after}
    </th>
  );
}
