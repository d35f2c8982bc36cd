import { publicationOfGeneratedSubId, type SubIdResolver, subIdMatch } from '@/core/attribution/resolve.ts';
import { subIdFor } from '@/core/links/affiliate.ts';
import type { Program } from '@/core/programs/program.ts';
import type { LongtailDb } from '../database.ts';

/**
 * Which article each sub-ID names: one whose links carry it, now or earlier, or whose generated
 * sub-ID it is. A value seen in two articles is a conflict.
 */
export async function subIdResolver(
  db: LongtailDb,
  program: Program,
  subIds: readonly string[],
): Promise<SubIdResolver> {
  const links = await db.links.where('paramValues').anyOf(subIds).toArray();
  const generated = new Map(subIds.map((subId) => [subId, publicationOfGeneratedSubId(subId)]));
  const publications = await db.publications.bulkGet([...generated.values()].filter((id) => id !== null));
  const articleOf = new Map(
    publications.flatMap((item) => (item ? [[item.id, item.articleId] as const] : [])),
  );
  const seen = new Map<string, string[]>();
  const see = (subId: string, articleId: string) => seen.set(subId, [...(seen.get(subId) ?? []), articleId]);
  for (const link of links) {
    const subId = subIdFor(link, program);
    if (subId !== null) see(subId, link.articleId);
  }
  for (const [subId, publicationId] of generated) {
    const articleId = publicationId && articleOf.get(publicationId);
    if (articleId) see(subId, articleId);
  }
  return (subId) => subIdMatch(seen.get(subId) ?? []);
}

/** The author's decisions by hand on a program's referrals. */
export async function decisionsOf(
  db: LongtailDb,
  programId: string,
): Promise<(customer: string, ordinal: number) => string | null> {
  const decisions = await db.decisions.where({ programId }).toArray();
  const byReferral = new Map(
    decisions.flatMap((item) =>
      item.type === 'attribute' ? [[`${item.ordinal} ${item.customer}`, item.articleId] as const] : [],
    ),
  );
  return (customer, ordinal) => byReferral.get(`${ordinal} ${customer}`) ?? null;
}
