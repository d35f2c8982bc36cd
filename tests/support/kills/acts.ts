import type { LongtailDb } from '@/db/database.ts';
import type { Clock } from '@/platform/clock.ts';
import { statementOf } from '../statement.ts';

/** Whose data an act is done on, when, and with what. */
type Scene = { db: LongtailDb; clock: Clock; backup: Blob };

/**
 * What the worker is doing when it is killed. Done again, it completes. Each act loads only what it needs:
 * every kill takes a new worker, which spends most of its time on loading.
 */
const acts = {
  import: async ({ db, clock }: Scene) => {
    const { createImportService } = await import('@/services/import/service.ts');
    const imports = createImportService(db, clock);
    // More rows than are staged and published at once.
    const bytes = new TextEncoder().encode(statementOf(1050, 'K'));
    await imports.preview({ fileName: 'statement.csv', bytes }, 'global-api', {}, {});
    await imports.publish(() => undefined);
  },
  tracking: async ({ db, clock }: Scene) => {
    const { drainBeats } = await import('@/services/sensing/drain.ts');
    const { beat, beatsIn } = await import('../time/beats.ts');
    await drainBeats(db, clock, beatsIn([beat('a', 0, 20), beat('b', 10, 40), beat('c', 60, 90)]));
  },
  sync: async ({ db }: Scene) => {
    const { foremArticle, foremDay, openForem } = await import('../forem.ts');
    const forem = openForem(db, {
      all: [1, 2, 3].map((id) => foremArticle(id)),
      history: { 1: { '2026-11-20': foremDay(40), '2026-11-21': foremDay(30) } },
      referrers: { domains: [{ domain: 'google.com', count: 50 }] },
    });
    await forem.sync();
  },
  restore: async ({ db, backup }: Scene) => {
    const { openBackups } = await import('../backup.ts');
    await openBackups(db).restore(backup, 'merge');
  },
};

export type Act = keyof typeof acts;
export const actNames: readonly Act[] = ['import', 'tracking', 'sync', 'restore'];

/** Does an act completely. */
export const perform = (act: Act, scene: Scene): Promise<void> => acts[act](scene);
