import type { Day } from '@/core/calendar.ts';
import type { RawAnswer } from '@/core/sync/raw.ts';
import type { Asking, SyncRun } from '@/core/sync/run.ts';
import type { LongtailDb } from '@/db/database.ts';
import { keepRun } from '@/db/sync.ts';
import { type Answer, type Failure, readAnswer } from '@/forem/answer.ts';
import { retryAfterMs } from '@/forem/retry.ts';
import { historySchema, pageSchema, referrersSchema } from '@/forem/schemas.ts';
import type { DetectLanguage } from './reading.ts';
import { answered, endRun, listEnded, takeArticles } from './take-articles.ts';
import { skipStatistics, takeHistory, takeReferrers } from './take-statistics.ts';

type Moment = { now: number; today: Day };

/** Stores an answer, then the place to go on from; a failure ends the run, or waits. */
export async function takeAnswer(
  db: LongtailDb,
  run: SyncRun,
  asking: Asking,
  raw: RawAnswer | null,
  moment: Moment,
  detect: DetectLanguage,
): Promise<void> {
  const { request } = asking;
  const { now, today } = moment;
  const take = async <T>(answer: Answer<T>, store: (data: T) => Promise<void>) =>
    'data' in answer ? store(answer.data) : takeFailure(db, run, asking, answer.failure, moment);
  switch (request.kind) {
    case 'articles':
      return take(readAnswer(raw, pageSchema, now), async (items) => {
        if (run.list) await takeArticles(db, { run, place: run.list, items, ...moment }, detect);
      });
    case 'history':
      return take(readAnswer(raw, historySchema, now), (data) => takeHistory(db, run, request, data, today));
    case 'referrers':
      return take(readAnswer(raw, referrersSchema, now), (data) =>
        takeReferrers(db, run, request, data, today),
      );
  }
}

async function takeFailure(
  db: LongtailDb,
  run: SyncRun,
  { request, attempts }: Asking,
  failure: Failure,
  moment: Moment,
): Promise<void> {
  const isMissing = failure.kind === 'not-found';
  if (isMissing || failure.kind === 'refused') {
    if (request.kind !== 'articles') return skipStatistics(db, run, request, isMissing, moment.today);
    if (!run.list) return;
    const isFirst = run.list.page === 1;
    const place = { ...run.list, isWhole: run.list.isWhole && isFirst };
    return db.transaction('rw', db.tables, () => listEnded(db, answered(run), place, !isFirst, moment));
  }
  const wait = retryAfterMs(failure, attempts + 1);
  if (wait === null) {
    const failed = { ...run, problem: problemOf(failure) };
    const isOfOne = failure.kind === 'changed' || failure.kind === 'server';
    if (request.kind === 'articles' || !isOfOne) return endRun(db, failed, moment.now);
    // Odd statistics of one article don't hold back those of others.
    return skipStatistics(db, failed, request, true, moment.today);
  }
  const again = { request, attempts: attempts + 1 };
  await keepRun(db, { ...run, asking: null, again, notBefore: moment.now + wait });
}

function problemOf(failure: Exclude<Failure, { kind: 'not-found' | 'refused' }>): SyncRun['problem'] {
  return failure.kind === 'too-many' ? { kind: 'too-many' } : failure;
}
