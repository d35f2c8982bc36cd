import type { Day } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { type Cost, type CostInput, costInputSchema, costOfEach } from '@/core/time/cost.ts';
import type { LongtailDb } from '@/db/database.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';
import { onStandingArticles } from './join.ts';
import type { CostStep, CostsService } from './time-types.ts';
import { todayOf } from './today.ts';

/** Money spent on articles, by hand. Each step can be taken back. */
export function createCostsService(db: LongtailDb, clock: Clock): CostsService {
  return {
    async add(input) {
      const checked = costInputSchema.parse(input);
      const made = costsOf(checked, () => keyOf('cost', crypto.randomUUID()));
      return store(db, [], made, await todayOf(db, clock));
    },
    async change(costId, input) {
      const [changed, ...others] = costsOf(costInputSchema.parse(input), () => costId);
      if (!changed || others.length > 0) throw new UserError('A cost is changed for one article at a time.');
      return store(db, [costId], [changed], await todayOf(db, clock));
    },
    async remove(costId) {
      return store(db, [costId], [], '');
    },
    async revert({ before, after }) {
      await changeData(db, async () => {
        await db.costs.bulkDelete([...after]);
        await db.costs.bulkPut(await onStandingArticles(db, before));
      });
    },
  };
}

function costsOf(input: CostInput, idOf: () => string): Cost[] {
  const { articleIds, day, currency, note } = input;
  const amounts = costOfEach(input);
  return articleIds.flatMap((articleId, index) => {
    const amount = amounts[index] ?? 0;
    if (amount === 0) throw new UserError('This amount is too small to be shared by so many articles.');
    return [{ id: idOf(), articleId, day, amount, currency, note }];
  });
}

/** Puts costs in the place of others, all or none. */
async function store(
  db: LongtailDb,
  stale: readonly string[],
  fresh: readonly Cost[],
  today: Day,
): Promise<CostStep> {
  if (fresh.some(({ day }) => day > today)) throw new UserError('That day is in the future.');
  return changeData(db, async () => {
    const articles = await db.articles.bulkGet(fresh.map(({ articleId }) => articleId));
    if (articles.includes(undefined)) throw new UserError('That article is gone. Choose another one.');
    const before = await db.costs.bulkGet([...stale]);
    if (before.includes(undefined)) throw new UserError('That cost is gone already.');
    await db.costs.bulkDelete([...stale]);
    await db.costs.bulkAdd([...fresh]);
    return { before: before.filter((cost) => cost !== undefined), after: fresh.map(({ id }) => id) };
  });
}
