/** Rows that went through IndexedDB, by table and kind of request. */
export type RowCounts = Record<string, number>;

const reads = ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
const writes = ['put', 'add', 'delete'];

/**
 * Counts every row that `work` reads (whole, or its key) and writes, at IndexedDB itself: whatever the code
 * above it does. A cursor counts once for each row that it stops at.
 */
export async function countRows(work: () => Promise<unknown>): Promise<RowCounts> {
  const counts: RowCounts = {};
  await watchRows(work, ({ table, name, rows }) => {
    counts[`${table}.${name}`] = (counts[`${table}.${name}`] ?? 0) + rows;
  });
  return counts;
}

/** The most rows that one transaction of `work` reads and writes. */
export async function mostRowsAtOnce(work: () => Promise<unknown>): Promise<number> {
  const counts = new Map<IDBTransaction | null, number>();
  await watchRows(work, ({ transaction, rows }) => {
    counts.set(transaction, (counts.get(transaction) ?? 0) + rows);
  });
  return Math.max(...counts.values());
}

/** In how many transactions `work` reads and writes some tables. */
export async function transactionsOver(
  tables: readonly string[],
  work: () => Promise<unknown>,
): Promise<number> {
  const seen = new Set<IDBTransaction | null>();
  await watchRows(work, ({ table, transaction }) => {
    if (tables.includes(table)) seen.add(transaction);
  });
  return seen.size;
}

/** The most rows that one request of `work` brings: what is held at once. */
export async function mostRowsInOneAnswer(work: () => Promise<unknown>): Promise<number> {
  let most = 0;
  await watchRows(work, ({ rows }) => {
    most = Math.max(most, rows);
  });
  return most;
}

type Seen = { table: string; name: string; rows: number; transaction: IDBTransaction | null };

async function watchRows(work: () => Promise<unknown>, see: (seen: Seen) => void): Promise<void> {
  const methods: [object, readonly string[], (result: unknown) => number][] = [
    [IDBObjectStore.prototype, reads, rowsIn],
    [IDBIndex.prototype, reads, rowsIn],
    [IDBObjectStore.prototype, writes, () => 1],
  ];
  const undo = methods.flatMap(([target, names, rowsOf]) =>
    names.map((name) =>
      onSuccess(target, name, (table, { result, transaction }) =>
        see({ table, name, rows: rowsOf(result), transaction }),
      ),
    ),
  );
  try {
    await work();
  } finally {
    for (const restore of undo) restore();
  }
}

/** Wraps a method that makes a request, to see what each brings. Returns how to take it back. */
function onSuccess(
  target: object,
  name: string,
  see: (table: string, request: IDBRequest) => void,
): () => void {
  const original: unknown = Reflect.get(target, name);
  if (typeof original !== 'function') throw new RangeError(`No method ${name}`);
  Reflect.set(target, name, function (this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
    const request: IDBRequest = Reflect.apply(original, this, args);
    const table = this instanceof IDBIndex ? this.objectStore.name : this.name;
    request.addEventListener('success', () => see(table, request));
    return request;
  });
  return () => Reflect.set(target, name, original);
}

/** A list brings its length; a cursor stops at a row or has come to its end; the rest is one row, or none. */
function rowsIn(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  return result === null || result === undefined ? 0 : 1;
}
