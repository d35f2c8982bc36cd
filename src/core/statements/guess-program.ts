import type { Program } from '../programs/program.ts';
import { headerFingerprint } from './mapping.ts';
import type { StatementTable } from './table.ts';

/** Columns that name the program of each row, as networks call it. */
const programColumn = /^(program(me)?|merchant|advertiser|campaign|brand|partnership|partner)( name)?$/i;

type Clues = {
  table: StatementTable;
  fileName: string;
  programs: readonly Program[];
  /** Which statements, by their columns, were imported for which program. */
  remembered: readonly { programId: string; fingerprint: string }[];
  /** The network whose columns these are; null where they are no network's own. */
  network: string | null;
};

/**
 * The program that a statement is from: the only one there is, else the one that its rows name, else the one that
 * statements with these columns came from, else the only one of the network whose columns they are, else the one
 * whose name is in the file's. Null if that leaves several programs or none.
 */
export function guessProgram({ table, fileName, programs, remembered, network }: Clues): string | null {
  if (programs.length === 1) return programs[0]?.id ?? null;
  const fingerprint = headerFingerprint(table.columns);
  const known = new Set(
    remembered.filter((item) => item.fingerprint === fingerprint).map(({ programId }) => programId),
  );
  const words = plain(fileName);
  const named = namedIn(table);
  return (
    only(programs, ({ name }) => named.size === 1 && named.has(plain(name).trim())) ??
    only(programs, ({ id }) => known.has(id)) ??
    only(programs, (program) => known.size === 0 && program.network === network) ??
    only(programs, ({ name, id }) => (known.size === 0 || known.has(id)) && words.includes(plain(name)))
  );
}

function only(programs: readonly Program[], test: (program: Program) => boolean): string | null {
  const [first, ...others] = programs.filter(test);
  return first && others.length === 0 ? first.id : null;
}

/** What the column of programs says, where there is one. */
function namedIn({ columns, rows }: StatementTable): Set<string> {
  const index = columns.findIndex((column) => programColumn.test(column.replaceAll('_', ' ')));
  if (index < 0) return new Set();
  return new Set(rows.map(({ cells }) => plain(cells[index] ?? '').trim()).filter(Boolean));
}

/** Words alone, each with a space on both sides. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
