import { expect, test } from 'vitest';
import { SECTION_ROWS } from '@/core/backup/format.ts';
import type { OnBackupProgress } from '@/services/backup/types.ts';
import { context, openBackups, openEmpty } from '../../support/backup.ts';
import { mostRowsInOneAnswer } from '../../support/count-rows.ts';
import { fill } from '../../support/fill.ts';
import { openWorld } from '../../support/world.ts';

/** The most rows that are taken from a file between two words on how far it is. */
async function mostInOneStep(work: (onProgress: OnBackupProgress) => Promise<unknown>): Promise<number> {
  let [most, last] = [0, 0];
  await work(({ stage, done }) => {
    if (stage === 'rebuilding') return;
    most = Math.max(most, done - last);
    last = done;
  });
  return most;
}

/** How many rows are held at once while so many sections of them are saved, looked through and restored. */
async function heldAtOnce(sections: number) {
  const world = await openWorld();
  await fill(world, sections, SECTION_ROWS);
  const [here, there] = [openBackups(world.db), openEmpty()];
  let file = new Blob();
  const held = {
    saving: await mostRowsInOneAnswer(async () => {
      file = await here.save();
    }),
    checking: await mostInOneStep((onProgress) => here.work.check(file, onProgress)),
    merging: await mostInOneStep((onProgress) => here.work.restore(file, 'merge', context, onProgress)),
    replacing: await mostInOneStep((onProgress) => there.work.restore(file, 'replace', context, onProgress)),
  };
  expect(await there.db.importRows.count()).toBe(sections * SECTION_ROWS);
  return held;
}

test('a backup holds one section of rows at once, however many there are, on its way out and back', async () => {
  expect(await heldAtOnce(2)).toEqual({
    saving: SECTION_ROWS,
    checking: SECTION_ROWS,
    merging: SECTION_ROWS,
    replacing: SECTION_ROWS,
  });
}, 300_000);
