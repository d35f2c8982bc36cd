/** A row of a version as it is in the next; null: it no longer exists. */
export type Upgrade = (table: string, row: unknown) => { table: string; row: unknown } | null;

/**
 * Upgrades by the version that they start from. The database's migrations and the reading of older backups use
 * the same ones, so that no copy a person kept becomes unreadable.
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
