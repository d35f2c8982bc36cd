import { articleTables } from './articles.ts';
import { decisionTables } from './decisions.ts';
import { ledgerTables } from './ledger.ts';
import { syncTables } from './sync.ts';
import { workTables } from './work.ts';

/**
 * The rows of every table that a backup holds, in the order in which it holds them. What is left out is
 * derived, or secret: see `db/backup/tables.ts`.
 */
export const rowSchemas = {
  ...decisionTables,
  ...articleTables,
  ...ledgerTables,
  ...workTables,
  ...syncTables,
};
export type BackupTable = keyof typeof rowSchemas;

/** True for the name of a table that backups hold. */
export function isBackupTable(name: string): name is BackupTable {
  return Object.hasOwn(rowSchemas, name);
}
