import fc from 'fast-check';
import { expect } from 'vitest';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { recoverImports } from '@/services/import/recover.ts';
import { openBackups } from '../backup.ts';
import { openFullWorld } from '../full-world.ts';
import { mortal } from '../mortal.ts';
import { openWorld, post } from '../world.ts';
import { type Act, perform } from './acts.ts';
import type { Order } from './worker.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

/** A world in which an act is about to begin. */
async function openScene(backup: Blob) {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, 'https://x.example/'));
  return { ...world, backup };
}

/** The backup that a restore restores; other acts don't need it. */
async function backupFor(act: Act): Promise<Blob> {
  return act === 'restore' ? openBackups((await openFullWorld()).db).save() : new Blob();
}

/** All that an act may add to, whatever it took to get there. */
async function outcomeIn({ db }: Pick<World, 'db'>) {
  const [commissions, work, views, publications, referrers] = await Promise.all([
    db.commissions.toArray(),
    db.timeEntries.toArray(),
    db.views.toArray(),
    db.publications.toCollection().primaryKeys(),
    db.referrers.toArray(),
  ]);
  return {
    commissions: commissions.map(({ key, amount, status }) => [key, amount, status]),
    seconds: work.reduce((sum, { seconds }) => sum + seconds, 0),
    views: views.map(({ id, views }) => [id, views]),
    publications,
    referrers,
  };
}

/** Runs an order in a worker of its own, and kills it when it says that it is about to write. */
function killAt(order: Order): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) =>
      data === 'is about to write' ? resolve() : reject(new Error(`The worker ${data}`));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}

/** The result of an act if nothing goes wrong, and how many writes it takes. */
async function undisturbed(act: Act, backup: Blob) {
  const scene = await openScene(backup);
  const life = await mortal(scene.db);
  await perform(act, scene);
  const outcome = await outcomeIn(scene);
  scene.db.close();
  return { outcome, writes: life.writes() };
}

/**
 * Kills a worker in the middle of an act, so many times, each time at any of its writes. Afterwards everything
 * is consistent, and once the act is done again nothing is lost or doubled.
 */
export async function surviveKills(act: Act, kills: number): Promise<void> {
  const backup = await backupFor(act);
  const { outcome, writes } = await undisturbed(act, backup);
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.nat(writes - 1)), async (dieAfter) => {
      const scene = await openScene(backup);
      const { db, clock } = scene;
      await killAt({ act, database: db.name, now: clock.now(), backup, dieAfter });
      await recoverImports(db);
      expect(await createSelfCheck(db).selfCheck(() => undefined)).toEqual([]);
      await perform(act, scene);
      expect(await outcomeIn(scene)).toEqual(outcome);
      db.close();
    }),
    { numRuns: kills, seed: 20_261_129, endOnFailure: true },
  );
}
