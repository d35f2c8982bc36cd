import type { DBCoreMutateRequest, DBCoreTable } from 'dexie';
import type { LongtailDb } from '@/db/database.ts';

/**
 * Lets a number of writes through, then none: as if the worker were gone, or with `cause` as if there were no
 * room left. Returns when to die and to live again.
 */
export async function mortal(db: LongtailDb, cause: () => Error = () => new Error('The worker is gone')) {
  let left = Number.POSITIVE_INFINITY;
  let writes = 0;
  db.close();
  db.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({
      ...core,
      table: (name): DBCoreTable => {
        const table = core.table(name);
        const mutate = (request: DBCoreMutateRequest) => {
          left -= 1;
          writes += 1;
          return left < 0 ? Promise.reject(cause()) : table.mutate(request);
        };
        return { ...table, mutate };
      },
    }),
  });
  await db.open();
  return {
    dieAfter: (count: number) => {
      left = count;
    },
    revive: () => {
      left = Number.POSITIVE_INFINITY;
    },
    /** How many there were. */
    writes: () => writes,
  };
}
