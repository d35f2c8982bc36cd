import type { ProgramFigures } from '@/core/returns/program-figures.ts';
import { Help } from '../../components/Help.tsx';
import { Scroll } from '../../components/Scroll.tsx';
import { SortHeading } from '../../components/SortHeading.tsx';
import shared from '../../components/table.module.css';
import { tableRoles } from '../../components/table-roles.ts';
import { programs as text } from '../../i18n/programs.ts';
import { type ColumnId, columns, type ProgramSorting } from './columns.tsx';
import styles from './programs.module.css';

const numberClass = (id: ColumnId) => (id === 'program' ? '' : (shared.number ?? ''));

type ProgramsTableProps = {
  /** In the order that `sorting` says. */
  rows: readonly ProgramFigures[];
  sorting: ProgramSorting;
  onSort: (sorting: ProgramSorting) => void;
};

/** The programs side by side, sorted by any column. */
export function ProgramsTable({ rows, sorting, onSort }: ProgramsTableProps) {
  const sortBy = (id: ColumnId) => {
    const first = id === 'program' ? 'asc' : 'desc';
    const flipped = sorting.order === 'asc' ? 'desc' : 'asc';
    onSort({ id, order: sorting.id === id ? flipped : first });
  };
  return (
    <Scroll label={text.caption}>
      <table
        className={`${shared.table} ${shared.stacks} ${shared.wide} ${styles.table}`}
        {...tableRoles.table}
      >
        <caption className="visually-hidden">{text.caption}</caption>
        <thead data-sorts {...tableRoles.group}>
          <tr data-label={text.sortBy} {...tableRoles.row}>
            {columns.map(({ id }) => (
              <Heading key={id} id={id} sorting={sorting} onSort={() => sortBy(id)} />
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map((row) => (
            <tr key={row.program.id} data-program={row.program.name} {...tableRoles.row}>
              {columns.map(({ id, Cell }) =>
                id === 'program' ? (
                  <th key={id} scope="row" {...tableRoles.heading}>
                    <Cell row={row} />
                  </th>
                ) : (
                  <td
                    key={id}
                    className={numberClass(id)}
                    data-column={id}
                    data-label={text.columns[id].name}
                    {...tableRoles.cell}
                  >
                    <Cell row={row} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

type HeadingProps = { id: ColumnId; sorting: ProgramSorting; onSort: () => void };

function Heading({ id, sorting, onSort }: HeadingProps) {
  const { name, short, help } = text.columns[id];
  return (
    <SortHeading
      short={short}
      full={name}
      order={sorting.id === id && sorting.order}
      onSort={onSort}
      className={`${numberClass(id)} ${styles.heading}`.trim()}
      {...(help.length > 0 && { before: <Help label={text.helpOn(name)} sentences={help} /> })}
    />
  );
}
