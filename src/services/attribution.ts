import { keyOf } from '@/core/ids.ts';
import { byDay } from '@/core/ledger/order.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveClues } from '@/db/derived/clues.ts';
import { derive } from '@/db/derived/derive.ts';
import { tieId } from '@/db/derived/evidence.ts';
import type { AttributionDecision, Decision, TieDecision } from '@/db/rows.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';
import { onStandingArticles } from './join.ts';
import type { SettledStep, Settlement } from './types.ts';

/** Attribution by hand: decisions on top of the facts, which every later import respects. */
export function createAttributionService(db: LongtailDb, clock: Clock) {
  return {
    async settle(asked: readonly Settlement[]): Promise<SettledStep> {
      const articleIds = [...new Set(asked.flatMap(({ articleId }) => articleId ?? []))];
      return changeData(db, async () => {
        const settlements = await Promise.all(asked.map((each) => withKeys(db, each)));
        const articles = await db.articles.bulkGet(articleIds);
        if (articles.includes(undefined)) throw new UserError('That article is gone. Choose another one.');
        const stale = await decisionsOnRows(
          db,
          'attribute',
          settlements.flatMap((each) => ('keys' in each ? each.keys : [])),
        );
        const untied = settlements.flatMap((each) =>
          'field' in each && each.articleId === null ? tieId(each.programId, each.field, each.value) : [],
        );
        const ties = (await db.decisions.bulkGet(untied)).filter((each) => each !== undefined);
        return replace(
          db,
          [...stale, ...ties],
          settlements.flatMap((each) => decisionOf(each, clock.now())),
        );
      });
    },
    async regroup(programId: string, parts: readonly (readonly string[])[]): Promise<SettledStep> {
      return changeData(db, async () => {
        const stale = await decisionsOnRows(db, 'together', parts.flat());
        const decidedAt = clock.now();
        const decisions = parts.map((keys): Decision => {
          const id = keyOf('together', keys[0] ?? '');
          return { id, type: 'together', programId, keys: [...keys], decidedAt };
        });
        return replace(db, stale, decisions);
      });
    },
    async ungroup(keys: readonly string[]): Promise<SettledStep> {
      return changeData(db, async () => replace(db, await decisionsOnRows(db, 'together', keys), []));
    },
    async revert({ before, after }: SettledStep): Promise<void> {
      await changeData(db, async () => {
        const made = await db.decisions.bulkGet([...after]);
        await replace(
          db,
          made.filter((decision) => decision !== undefined),
          [
            ...(await onStandingArticles(db, before.filter(isOfArticle))),
            ...before.filter((decision) => !isOfArticle(decision)),
          ],
        );
      });
    },
  };
}

type KeyedSettlement = Exclude<Settlement, { referralId: string }>;

/** A referral by the keys of its rows, the first first: decisions are stored by them. */
async function withKeys(db: LongtailDb, settlement: Settlement): Promise<KeyedSettlement> {
  if (!('referralId' in settlement)) return settlement;
  const { referralId, ...rest } = settlement;
  const rows = await db.commissions.where({ referralId }).toArray();
  return { ...rest, keys: rows.toSorted(byDay).map(({ key }) => key) };
}

/** The decision that a settlement asks for; none where it only takes one back. */
function decisionOf(settlement: KeyedSettlement, decidedAt: number): Decision[] {
  const { programId, articleId } = settlement;
  if (articleId === null) return [];
  if ('keys' in settlement) {
    const keys = [...settlement.keys];
    if (keys.length === 0) return [];
    return [
      { id: keyOf('attribute', keys[0] ?? ''), type: 'attribute', programId, keys, articleId, decidedAt },
    ];
  }
  const { field, value } = settlement;
  return [{ id: tieId(programId, field, value), type: 'tie', programId, field, value, articleId, decidedAt }];
}

function decisionsOnRows(
  db: LongtailDb,
  type: 'attribute' | 'together',
  keys: readonly string[],
): Promise<Decision[]> {
  return db.decisions
    .where('keys')
    .anyOf(keys)
    .distinct()
    .filter((decision) => decision.type === type)
    .toArray();
}

/** Replaces decisions with others, and derives whatever either concerns. */
async function replace(
  db: LongtailDb,
  stale: readonly Decision[],
  fresh: readonly Decision[],
): Promise<SettledStep> {
  const ids = fresh.map((decision) => decision.id);
  const overwritten = (await db.decisions.bulkGet(ids)).filter((decision) => decision !== undefined);
  const before = [...new Map([...stale, ...overwritten].map((each) => [each.id, each])).values()];
  await db.decisions.bulkDelete(before.map((decision) => decision.id));
  await db.decisions.bulkPut([...fresh]);
  await deriveAbout(db, [...before, ...fresh]);
  return { before, after: ids };
}

function isOfArticle(decision: Decision): decision is AttributionDecision | TieDecision {
  return decision.type === 'attribute' || decision.type === 'tie';
}

async function deriveAbout(db: LongtailDb, decisions: readonly Decision[]): Promise<void> {
  const onRows = decisions.filter((each) => each.type === 'attribute' || each.type === 'together');
  for (const [programId, own] of Map.groupBy(onRows, (decision) => decision.programId)) {
    await derive(db, programId, { keys: own.flatMap((decision) => decision.keys), groups: [] });
  }
  const ties = decisions.filter((each) => each.type === 'tie');
  for (const [field, own] of Map.groupBy(ties, (tie) => tie.field)) {
    await deriveClues(db, { [field]: own.map((tie) => tie.value) });
  }
}
