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

/** Snapshots lie in a database of their own, which no change of the data can touch. */
export class SnapshotsDb extends Dexie {
  declare readonly snapshots: EntityTable<Snapshot, 'id'>;

  constructor(name = 'longtail-snapshots') {
    super(name);
    this.version(1).stores({ snapshots: 'id, madeAt' });
  }
}
