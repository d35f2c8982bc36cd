import { z } from '../schema.ts';
import { instant } from './rows/parts.ts';

/**
 * A backup is JSON lines, packed by gzip: a header; then sections, each a line that says what follows and
 * one line for each row of it; then an end. So it streams, and a person can read it.
 */
export const BACKUP_FORMAT = 'longtail.backup';

/** Grows with the version of the database: see `upgrades.ts`. */
export const BACKUP_VERSION = 1;

/** Rows of a section: what is read, checked and written at once. */
export const SECTION_ROWS = 1000;

/** What the author chose for this browser alone, outside the database; null: nothing. */
const localChoicesSchema = z.object({
  hidden: z
    .object({
      everywhere: z.boolean(),
      sites: z.array(z.string()),
      articles: z.array(z.string()),
      amounts: z.boolean(),
    })
    .nullable(),
  idleMinutes: z.number().min(1).max(30).nullable(),
});
export type LocalChoices = z.infer<typeof localChoicesSchema>;

export const headerSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().positive(),
  appVersion: z.string().max(40),
  /** Epoch ms. */
  madeAt: instant,
  /** Rows by table. */
  rows: z.record(z.string(), z.int().nonnegative()),
  local: localChoicesSchema,
});
export type BackupHeader = z.infer<typeof headerSchema>;

/** `sha256`: of the lines of its rows, each with its line feed; hex. */
export const sectionSchema = z.object({
  table: z.string(),
  rows: z
    .int()
    .positive()
    .max(SECTION_ROWS * 10),
  sha256: z.string(),
});

/** `sha256`: of the header's line and the lines that begin sections, each with its line feed; hex. */
export const endSchema = z.object({
  end: z.literal(true),
  rows: z.int().nonnegative(),
  sha256: z.string(),
});

/** SHA-256 of a text in UTF-8, hex. */
export type Digest = (text: string) => Promise<string>;
