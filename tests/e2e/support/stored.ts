import type { Stage } from './stage.ts';

/** Everything the extension keeps: each table of its databases, and `storage.local`. */
export type Stored = { databases: Record<string, Record<string, unknown[]>>; local: Record<string, unknown> };

/** Reads all that is stored, row by row; `only`: of one table, which is quicker. */
export function readStored({ backstage }: Stage, only: string | null = null): Promise<Stored> {
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

/** The rows of one table. */
export async function rowsOf(stage: Stage, table: string): Promise<unknown[]> {
  return (await readStored(stage, table)).databases.longtail?.[table] ?? [];
}
