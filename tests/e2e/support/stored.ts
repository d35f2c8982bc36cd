import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import type { Stage } from './stage.ts';

/** A page of the extension is all that is needed. */
type Backstage = Pick<Stage, 'backstage'>;

/** Everything the extension keeps: each table of its databases, and `storage.local`. */
export type Stored = { databases: Record<string, Record<string, unknown[]>>; local: Record<string, unknown> };

/** Reads all that is stored, row by row; `only`: of one table, which is quicker. */
export function readStored({ backstage }: Backstage, only: string | null = null): Promise<Stored> {
  return backstage.evaluate(async (wanted) => {
    const resultOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await resultOf(indexedDB.open(name));
      const tables: Record<string, unknown[]> = {};
      const names = [...db.objectStoreNames].filter((table) => wanted === null || table === wanted);
      const transaction = names.length > 0 ? db.transaction(names) : null;
      for (const table of names) {
        if (transaction) tables[table] = await resultOf(transaction.objectStore(table).getAll());
      }
      db.close();
      databases[name] = tables;
    }
    return { databases, local: await chrome.storage.local.get(null) };
  }, only);
}

/** Reads all that is stored, once the figures are of the newest data and two reads say the same. */
export async function storedAtRest(stage: Backstage): Promise<Stored> {
  const versionIn = (stored: Stored, key: string) =>
    Object(stored.databases.longtail?.meta?.find((row) => Object(row).key === key)).value;
  let stored = await readStored(stage);
  await eventually(async () => {
    const before = stored;
    stored = await readStored(stage);
    expect(stored).toEqual(before);
    expect(versionIn(stored, 'figuresVersion')).toBe(versionIn(stored, 'dataVersion') ?? 0);
  });
  return stored;
}

/** The rows of one table. */
export async function rowsOf(stage: Backstage, table: string): Promise<unknown[]> {
  return (await readStored(stage, table)).databases.longtail?.[table] ?? [];
}

/** Changes one stored row, as time or another version would have left it. */
export function changeStored(
  { backstage }: Stage,
  table: string,
  key: string,
  part: Record<string, unknown>,
): Promise<void> {
  return backstage.evaluate(
    (name, id, change) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('longtail');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const transaction = db.transaction(name, 'readwrite');
          const store = transaction.objectStore(name);
          const row = store.get(id);
          row.onsuccess = () => store.put({ ...row.result, ...change });
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    table,
    key,
    part,
  );
}
