import type { z } from '../schema.ts';
import { type BackupTable, rowSchemas } from './rows/index.ts';

/** A row that a restore would refuse: its table and field, never its contents. */
export type Unfit = { table: BackupTable; field: string };

/** The first of some rows that a restore would refuse; null: it would take them all. */
export function firstUnfit(table: BackupTable, rows: readonly unknown[]): Unfit | null {
  for (const row of rows) {
    const field = unfitField(table, row);
    if (field !== null) return { table, field };
  }
  return null;
}

/** The field for which a restore would refuse a row, '' for all of it; null: it would take it. */
export function unfitField(table: BackupTable, row: unknown): string | null {
  const schema = rowSchemas[table];
  if (schema.safeParse(row).success) return null;
  // A backup is JSON, which turns NaN and undefined into what the schema may take.
  const { error } = schema.safeParse(JSON.parse(JSON.stringify(row)));
  return error ? fieldOf(error) : null;
}

/** Where the first problem of a row is; '': all of it. */
export function fieldOf({ issues: [issue] }: z.ZodError): string {
  return (issue?.path ?? []).map(String).join('.').slice(0, 80);
}
