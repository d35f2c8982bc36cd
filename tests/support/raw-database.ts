/** A database as the browser has it, without Dexie: what a version left behind. */
export type RawDatabase = {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[];
    indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    rows: unknown[];
  }[];
};

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed'));
  });
}

const pathOf = (path: string | string[] | null) => path ?? '';

/** Reads a database whole. */
export async function dumpRaw(name: string): Promise<RawDatabase> {
  const db = await result(indexedDB.open(name));
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (store) => {
      const own = db.transaction(store).objectStore(store);
      const indexes = [...own.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = own.index(index);
        return { name: index, keyPath: pathOf(keyPath), unique, multiEntry };
      });
      const keyPath = pathOf(own.keyPath);
      return { name: store, keyPath, indexes, rows: await result(own.getAll()) };
    }),
  );
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Puts a database there as it was. */
export async function putRaw(name: string, { version, stores }: RawDatabase): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexes, rows } of stores) {
      const own = request.result.createObjectStore(store, { keyPath });
      for (const { name: index, keyPath: path, ...options } of indexes) own.createIndex(index, path, options);
      for (const row of rows) own.put(row);
    }
  };
  (await result(request)).close();
}
