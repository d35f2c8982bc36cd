import type { ReactNode } from 'react';
import { Scroll } from './Scroll.tsx';
import styles from './table.module.css';
import { tableRoles } from './table-roles.ts';

export type Column = {
  name: string;
  number?: boolean;
  /** Holds what is pressed, which says itself what it does. */
  action?: boolean;
};

type DataTableProps = {
  caption: string;
  columns: readonly Column[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
  /** Where there is no room for its columns, rows are cards. Otherwise it scrolls sideways. */
  stacks?: boolean;
};

/** A plain table that scrolls inside its own box. The first cell of a row heads it. */
export function DataTable({ caption, columns, rows, stacks = false }: DataTableProps) {
  const classOf = (index: number) => (columns[index]?.number ? styles.number : '');
  return (
    <Scroll label={caption}>
      <table className={`${styles.table} ${stacks ? styles.stacks : ''}`} {...tableRoles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {columns.map(({ name }, index) => (
              <th key={name} scope="col" className={classOf(index)} {...tableRoles.column}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map(({ id, cells: [head, ...rest] }) => (
            <tr key={id} {...tableRoles.row}>
              <th scope="row" className={classOf(0)} {...tableRoles.heading}>
                {head}
              </th>
              {rest.map((cell, index) => (
                <td
                  key={columns[index + 1]?.name}
                  className={classOf(index + 1)}
                  data-label={columns[index + 1]?.action ? undefined : columns[index + 1]?.name}
                  {...tableRoles.cell}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
