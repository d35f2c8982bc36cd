import { sha256 } from '@/db/backup/pack.ts';
import type { LongtailDb } from '@/db/database.ts';
import { rebuild } from '@/db/derived/rebuild.ts';
import {
  brokenImports,
  brokenReferences,
  brokenTotals,
  derivedDigests,
  type Finding,
  removeUnfit,
  unfitRecords,
} from '@/db/self-check.ts';
import { whileOpen } from '@/db/transaction.ts';
import { withWriteLock } from '@/platform/locks.ts';
import { recoverImports } from '../import/recover.ts';

export type CheckProgress = { done: number; total: number };
type OnProgress = (progress: CheckProgress) => void;

/** Thrown to roll a trial back. */
class TrialEnd extends Error {
  override name = 'TrialEnd';
}

/** Checks that the data is consistent, in a page's worker. */
export function createSelfCheck(db: LongtailDb) {
  return {
    /**
     * Looks for records that can't be read, references to what is not there, incomplete imports and sums that
     * don't tie. Then it tries a rebuild, which is rolled back, and reports what that would change. Changes
     * nothing.
     */
    selfCheck(onProgress: OnProgress): Promise<Finding[]> {
      return withWriteLock(async () => {
        await recoverImports(db);
        const unfit = await unfitRecords(db);
        const broken = [...unfit, ...(await brokenRows(db))];
        // A rebuild would fail over records that can't be read; it is tried once they are repaired.
        return unfit.length > 0 ? broken : [...broken, ...(await tryRebuild(db, onProgress))];
      });
    },
    /**
     * Deletes records that fit no schema and derives everything again. Returns what is still inconsistent:
     * facts that are incomplete.
     */
    repair(onProgress: OnProgress): Promise<Finding[]> {
      return withWriteLock(async () => {
        await recoverImports(db);
        await db.transaction('rw', db.tables, async () => {
          await removeUnfit(db);
          await rebuild(db, onProgress);
        });
        return brokenRows(db);
      });
    },
  };
}

async function brokenRows(db: LongtailDb): Promise<Finding[]> {
  return [...(await brokenReferences(db)), ...(await brokenImports(db)), ...(await brokenTotals(db))];
}

async function tryRebuild(db: LongtailDb, onProgress: OnProgress): Promise<Finding[]> {
  const digest = (text: string) => whileOpen(() => sha256(text));
  let findings: Finding[] = [];
  const trial = db.transaction('rw', db.tables, async () => {
    const before = await derivedDigests(db, digest);
    await rebuild(db, onProgress);
    const after = await derivedDigests(db, digest);
    findings = [...before].flatMap(([table, said]) =>
      said === after.get(table) ? [] : [{ kind: 'derived', table }],
    );
    throw new TrialEnd();
  });
  await trial.catch((cause: unknown) => {
    if (!(cause instanceof TrialEnd)) throw cause;
  });
  return findings;
}
