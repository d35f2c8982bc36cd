import type { ReactNode } from 'react';
import { Scroll } from './Scroll.tsx';
import styles from './table.module.css';

type Column = { name: string; number?: boolean };

/** A plain table that scrolls inside its own box. The first cell of a row heads it. */
export function DataTable(props: {
  caption: string;
  columns: readonly Column[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}) {
  const { caption, columns, rows } = props;
  const classOf = (index: number) => (columns[index]?.number ? styles.number : '');
  return (
    <Scroll label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, index) => (
              <th key={name} scope="col" className={classOf(index)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [head, ...rest] }) => (
            <tr key={id}>
              <th scope="row" className={classOf(0)}>
                {head}
              </th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]?.name} className={classOf(index + 1)}>
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
