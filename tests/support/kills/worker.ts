import { LongtailDb } from '@/db/database.ts';
import { mortal } from '../mortal.ts';
import { type Act, perform } from './acts.ts';

/** What a worker is told: what to do on whose data, when, with which backup, and at which of its writes to die. */
export type Order = { act: Act; database: string; now: number; backup: Blob; dieAfter: number };

/** Says that it is about to write, and never comes to it: in the middle of a transaction, it waits to be killed. */
function waitForTheEnd(): never {
  postMessage('is about to write');
  for (;;);
}

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const { act, database, now, backup, dieAfter } = data;
  const db = new LongtailDb(database);
  const life = await mortal(db, waitForTheEnd);
  life.dieAfter(dieAfter);
  await perform(act, { db, clock: { now: () => now }, backup });
  postMessage('came to its end');
});
