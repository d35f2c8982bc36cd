import type { ProgramFigures } from '@/core/returns/program-figures.ts';
import { Help } from '../../components/Help.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { programs as text } from '../../i18n/programs.ts';
import { columns } from './columns.tsx';

/** A program's figures as they stand in the table of all. */
export function ProgramStats({ row }: { row: ProgramFigures }) {
  return (
    <Stats label={text.figures}>
      {columns
        .filter(({ id }) => id !== 'program')
        .map(({ id, Cell }) => {
          const { name, help } = text.columns[id];
          return (
            <Stat
              key={id}
              name={name}
              help={help.length > 0 && <Help label={text.helpOn(name)} sentences={help} />}
            >
              <Cell row={row} />
            </Stat>
          );
        })}
    </Stats>
  );
}
