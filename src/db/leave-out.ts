import type { DBCoreTable, Dexie } from 'dexie';

/** Records that are left out, by table: their keys as text. */
export type LeftOut = Map<string, ReadonlySet<string>>;

/** The text of a record's primary key. */
export const keyText = (key: unknown): string => JSON.stringify(key) ?? '';

/**
 * Leaves records out of whatever reads a table as a whole or by a range of an index. Reads of chunks (as by a
 * backup or a check), reads by key, and all writes see everything.
 */
export function leaveOut(db: Dexie, leftOut: LeftOut): void {
  const table = (of: DBCoreTable): DBCoreTable => ({
    ...of,
    query(request) {
      const keys = leftOut.get(of.name);
      const isWhole = request.values === true && (request.limit ?? Number.POSITIVE_INFINITY) === Infinity;
      if (!keys || !isWhole) return of.query(request);
      const isLeft = (record: unknown) => !keys.has(keyText(of.schema.primaryKey.extractKey?.(record)));
      return of.query(request).then((answer) => ({ ...answer, result: answer.result.filter(isLeft) }));
    },
  });
  db.use({
    stack: 'dbcore',
    name: 'leave-out',
    create: (core) => ({ ...core, table: (name) => table(core.table(name)) }),
  });
}
