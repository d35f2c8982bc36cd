import type { ByHand } from '@/core/referrals/by-hand.ts';
import type { LongtailDb } from '../database.ts';
import type { Decision } from '../rows.ts';

/**
 * The author's decisions about rows of a program. The answer takes the keys of all stored rows of one group, so
 * that it doesn't depend on what else is derived with the group.
 */
export async function decisionsAboutRows(
  db: LongtailDb,
  programId: string,
  keys: readonly string[],
): Promise<(group: readonly string[]) => ByHand> {
  const any = (await db.decisions.where({ programId }).count()) > 0;
  const decisions = any ? await db.decisions.where('keys').anyOf(keys).distinct().toArray() : [];
  const byKey = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (!('keys' in decision)) continue;
    for (const key of decision.keys) byKey.set(key, [...(byKey.get(key) ?? []), decision]);
  }
  return (group) => byHandOf(group, [...new Set(group.flatMap((key) => byKey.get(key) ?? []))]);
}

function byHandOf(group: readonly string[], decisions: readonly Decision[]): ByHand {
  const articles = new Map<string, { articleId: string; decidedAt: number }>();
  const anchors = new Map<string, string>();
  const there = new Set(group);
  const inOrder = decisions.toSorted((a, b) => a.decidedAt - b.decidedAt || (a.id < b.id ? -1 : 1));
  for (const decision of inOrder) {
    if (decision.type === 'attribute') {
      const key = decision.keys.find((each) => there.has(each));
      if (key !== undefined) articles.set(key, decision);
    }
    if (decision.type === 'together') for (const key of decision.keys) anchors.set(key, decision.id);
  }
  return { article: (key) => articles.get(key) ?? null, anchor: (key) => anchors.get(key) ?? null };
}
