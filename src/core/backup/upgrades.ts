/** A row of a version as it is in the next; null: it no longer exists. */
export type Upgrade = (table: string, row: unknown) => { table: string; row: unknown } | null;

/**
 * By the version that they upgrade from. The migration of the database and the reading of an older backup use the
 * same ones, so that what a person kept in a file is never older than the code that knows it.
 */
export const upgrades: Readonly<Record<number, Upgrade>> = {};

/** A row of an older version as it is in a later one; null: it no longer exists. */
export function upgraded(
  table: string,
  row: unknown,
  { from, to, by }: { from: number; to: number; by: Readonly<Record<number, Upgrade>> },
): { table: string; row: unknown } | null {
  let current: { table: string; row: unknown } | null = { table, row };
  for (let version = from; version < to && current; version += 1) {
    const step = by[version];
    if (step) current = step(current.table, current.row);
  }
  return current;
}
