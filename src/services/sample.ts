import type { LongtailDb } from '@/db/database.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { withSampleLock } from '@/platform/locks.ts';
import type { SampleFacts } from '@/sample/facts.ts';
import { createArticlesService } from './articles.ts';
import type { ImportService } from './import/types.ts';
import { createProgramsService } from './programs.ts';
import { createSettingsService } from './settings.ts';
import { createTimeService } from './time.ts';
import { createViewsService } from './views.ts';

/** The sample's own database: nothing of it is ever in the author's. */
export const SAMPLE_DATABASE = 'longtail-sample';

/** Set once the sample is whole. */
const FILLED = 'sampleFilled';

const quiet = () => undefined;

/**
 * Fills an empty sample database as an author would: settings, programs, articles, work, statements,
 * each through its service. Starts over where an earlier filling did not come to its end.
 */
export async function fillSample(
  db: LongtailDb,
  clock: Clock,
  imports: ImportService,
  facts: SampleFacts,
): Promise<void> {
  await withSampleLock(async () => {
    if (await db.meta.get(FILLED)) return;
    await fill(db, clock, imports, facts);
    await db.meta.put({ key: FILLED, value: 1 });
  });
}

async function fill(db: LongtailDb, clock: Clock, imports: ImportService, facts: SampleFacts): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
  const settings = createSettingsService(db, async () => undefined);
  await settings.save(facts.settings);
  for (const identity of facts.identities) await settings.confirmIdentity(identity);
  const programs = createProgramsService(db);
  for (const program of facts.programs) await programs.save(program);
  // As one change: a transaction for each would take most of the time.
  await changeData(db, async () => {
    await addArticles(db, clock, facts);
    const views = createViewsService(db);
    for (const { publicationId, days } of facts.views) await views.store(publicationId, days);
  });
  for (const { programId, fileName, text } of facts.statements) {
    const bytes = new TextEncoder().encode(text);
    await imports.preview({ fileName, bytes }, programId, {}, facts.coverage);
    await imports.publish(quiet);
  }
}

async function addArticles(db: LongtailDb, clock: Clock, { articles }: SampleFacts): Promise<void> {
  const pages = createArticlesService(db, clock);
  const time = createTimeService(db, clock);
  for (const { origin, page, work } of articles) {
    await pages.store(origin, page);
    const articleId = `${page.site}:${page.siteArticleId}`;
    for (const entry of work) await time.logWork({ articleId, ...entry });
  }
}
