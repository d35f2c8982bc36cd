import type { z } from '../schema.ts';
import { type BackupTable, rowSchemas } from './rows/index.ts';

/** A row that no restore would take: its table, and the field in it; never what stands there. */
export type Unfit = { table: BackupTable; field: string };

/** The first of some rows that a restore would refuse; null: it would take them all. */
export function firstUnfit(table: BackupTable, rows: readonly unknown[]): Unfit | null {
  const schema = rowSchemas[table];
  for (const row of rows) {
    if (schema.safeParse(row).success) continue;
    // What JSON has no word for is read as something else, which may do.
    const { error } = schema.safeParse(JSON.parse(JSON.stringify(row)));
    if (error) return { table, field: fieldOf(error) };
  }
  return null;
}

/** Where the first problem of a row is; '': all of it. */
export function fieldOf({ issues: [issue] }: z.ZodError): string {
  return (issue?.path ?? []).map(String).join('.').slice(0, 80);
}
