import Dexie, { type EntityTable } from 'dexie';

/** Why a snapshot was made: before what. */
export type SnapshotReason = 'replace' | 'delete' | 'migration';

/** Everything as it was before something was done to all of it: a backup, kept in the browser. */
export type Snapshot = {
  id: string;
  /** Epoch ms. */
  madeAt: number;
  reason: SnapshotReason;
  rows: number;
  /** Of the packed file. */
  bytes: number;
  name: string;
  file: Blob;
};

/** The snapshots of a database are in a separate one beside it, which no change of the data can touch. */
export class SnapshotsDb extends Dexie {
  declare readonly snapshots: EntityTable<Snapshot, 'id'>;

  constructor(of: string) {
    super(`${of}-snapshots`);
    this.version(1).stores({ snapshots: 'id, madeAt' });
  }
}

/** When there are more, the oldest is deleted. */
const SNAPSHOTS_KEPT = 5;

/** Keeps a snapshot. The oldest is deleted only once the new one is stored. */
export async function putSnapshot(db: SnapshotsDb, snapshot: Snapshot): Promise<void> {
  await db.transaction('rw', db.snapshots, async () => {
    await db.snapshots.put(snapshot);
    const ids = await db.snapshots.orderBy('madeAt').reverse().offset(SNAPSHOTS_KEPT).primaryKeys();
    await db.snapshots.bulkDelete(ids);
  });
}
