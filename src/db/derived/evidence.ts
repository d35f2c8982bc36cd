import { type Clues, clueValue, pageKeys, type TieField, tieFields } from '@/core/attribution/clues.ts';
import { type ArticleMatch, articleMatch, type Evidence } from '@/core/attribution/evidence.ts';
import { firstRule } from '@/core/attribution/rule.ts';
import { keyOf } from '@/core/ids.ts';
import { subIdFor } from '@/core/links/affiliate.ts';
import { generatedSubId, isHashedSubId, publicationOfGeneratedSubId } from '@/core/links/sub-id.ts';
import type { Program } from '@/core/programs/program.ts';
import type { LongtailDb } from '../database.ts';

/** What is known about the articles that a program's rows may name. */
export async function evidenceFor(
  db: LongtailDb,
  program: Program,
  rows: readonly Clues[],
): Promise<Evidence> {
  const subIds = [...new Set(rows.flatMap((row) => row.subId ?? []))];
  const [articlesOfSubId, articlesOfTie, rules] = await Promise.all([
    seenSubIds(db, program, subIds),
    tiedArticles(db, program.id, rows),
    rulesOf(db, subIds),
  ]);
  const addressed = rules.size > 0 || rows.some((row) => row.referrer !== null || row.landingPage !== null);
  const articlesOfPage = addressed ? await pagesOfArticles(db) : new Map<string, string[]>();
  const byPage = (address: string): ArticleMatch | undefined => {
    const key = pageKeys(address).find((page) => articlesOfPage.has(page));
    return articleMatch(articlesOfPage.get(key ?? '') ?? []);
  };
  return {
    bySubId: (subId) => articleMatch(articlesOfSubId.get(subId) ?? []),
    byTie: (field, value) => articleMatch(articlesOfTie.get(tieId(program.id, field, value)) ?? []),
    byPage,
    byRule: (subId) => byPage(rules.get(subId) ?? ''),
  };
}

/** The id of the decision that ties a value to an article. */
export function tieId(programId: string, field: TieField, value: string): string {
  return keyOf('tie', programId, field, clueValue(field, value));
}

/** Articles whose links carry a sub-ID, now or earlier, or whose generated sub-ID it is. */
async function seenSubIds(
  db: LongtailDb,
  program: Program,
  subIds: readonly string[],
): Promise<Map<string, string[]>> {
  const links = await db.links.where('paramValues').anyOf(subIds).toArray();
  const seen = new Map<string, string[]>();
  for (const link of links) {
    const subId = subIdFor(link, program);
    if (subId !== null) add(seen, subId, link.articleId);
  }
  for (const [subId, articleId] of await generatedSubIds(db, subIds)) add(seen, subId, articleId);
  return seen;
}

/** Articles by the sub-IDs that Longtail makes for their publications. */
async function generatedSubIds(db: LongtailDb, subIds: readonly string[]): Promise<[string, string][]> {
  const ids = subIds.flatMap((subId) => publicationOfGeneratedSubId(subId) ?? []);
  const byId = (await db.publications.bulkGet(ids)).filter((item) => item !== undefined);
  // Those of other sites hold a hash, from which the publication can't be read.
  const hashed = subIds.some(isHashedSubId) ? await db.publications.toArray() : [];
  const wanted = new Set(subIds);
  return [...byId, ...hashed]
    .map((item): [string, string] => [generatedSubId(item), item.articleId])
    .filter(([subId]) => wanted.has(subId));
}

/** Articles by the ids of the decisions that tie a value to them. */
async function tiedArticles(
  db: LongtailDb,
  programId: string,
  rows: readonly Clues[],
): Promise<Map<string, string[]>> {
  const ids = rows.flatMap((row) =>
    tieFields.flatMap((field) => {
      const value = row[field];
      return value === null ? [] : [tieId(programId, field, value)];
    }),
  );
  const tied = new Map<string, string[]>();
  if ((await db.decisions.where({ programId }).count()) === 0) return tied;
  for (const decision of await db.decisions.bulkGet([...new Set(ids)])) {
    if (decision?.type === 'tie') add(tied, decision.id, decision.articleId);
  }
  return tied;
}

/** The address that the rules give each sub-ID. */
async function rulesOf(db: LongtailDb, subIds: readonly string[]): Promise<Map<string, string>> {
  const rules = Map.groupBy(await db.rules.where('subId').anyOf(subIds).toArray(), (rule) => rule.subId);
  return new Map([...rules].flatMap(([subId, all]) => [[subId, firstRule(all)?.url ?? ''] as const]));
}

/** Articles by the keys of their publications' addresses. */
async function pagesOfArticles(db: LongtailDb): Promise<Map<string, string[]>> {
  const pages = new Map<string, string[]>();
  for (const { url, formerUrls = [], canonicalUrl, articleId } of await db.publications.toArray()) {
    const addresses = [url, ...formerUrls, canonicalUrl ?? ''];
    for (const key of new Set(addresses.map((address) => pageKeys(address)[0]))) {
      if (key !== undefined) add(pages, key, articleId);
    }
  }
  return pages;
}

function add(map: Map<string, string[]>, key: string, articleId: string): void {
  map.set(key, [...(map.get(key) ?? []), articleId]);
}
