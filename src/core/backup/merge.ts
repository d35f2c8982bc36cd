import { z } from '../schema.ts';
import type { BackupTable } from './rows/index.ts';

/** What restoring would do with a row: it is not here yet, says the same, or says something else. */
export type RowChange = 'new' | 'same' | 'different';

/** What restoring a row would do; `here` is undefined if there is none with its id. */
export function changeOf(here: unknown, there: unknown): RowChange {
  if (here === undefined) return 'new';
  return says(here) === says(there) ? 'same' : 'different';
}

/** The same text for equal values, in whatever order their fields are stored. */
function says(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isPlain(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The field that tells which of two versions of a row is the later one: a time, a day, or a count that only
 * grows. In tables without such a field, rows either never change or nothing tells, and the row that is here
 * stays.
 */
const laterBy: Partial<Record<BackupTable, string>> = {
  decisions: 'decidedAt',
  publications: 'lastSeenAt',
  links: 'lastSeenAt',
  linkChecks: 'checkedAt',
  views: 'views',
  counters: 'readOn',
  statsReads: 'historyOn',
  rates: 'savedAt',
  mappings: 'usedAt',
  trackerMeanings: 'usedAt',
  drafts: 'seenAt',
  timeEntries: 'seconds',
  stretches: 'to',
};

const identified = z.looseObject({
  identities: z.array(z.looseObject({ origin: z.string(), authorId: z.number() })),
});

/**
 * The row that results when a backup's row differs from the one here: the later one if that is known, else the
 * one here. Settings here stay; authors confirmed in the backup are confirmed here too.
 */
export function mergedRow(table: BackupTable, here: unknown, there: unknown): unknown {
  if (table === 'settings') return withIdentities(here, there);
  const field = laterBy[table];
  if (field === undefined || !isPlain(here) || !isPlain(there)) return here;
  return isLater(there[field], here[field]) ? there : here;
}

function isLater(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  return typeof a === 'string' && (typeof b === 'string' ? a > b : b === null);
}

function withIdentities(here: unknown, there: unknown): unknown {
  const [own, other] = [identified.safeParse(here), identified.safeParse(there)];
  if (!own.success || !other.success) return here;
  const isKnown = ({ origin, authorId }: { origin: string; authorId: number }) =>
    own.data.identities.some((item) => item.origin === origin && item.authorId === authorId);
  const added = other.data.identities.filter((item) => !isKnown(item));
  return { ...own.data, identities: [...own.data.identities, ...added] };
}
