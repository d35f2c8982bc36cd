import type { Publication } from '@/core/articles/article.ts';
import type { BodyReading } from '@/core/articles/reading.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import { generatedSubId } from '@/core/links/sub-id.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveClues } from '@/db/derived/clues.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import type { ReadArticle } from '@/sites/site.ts';
import { saysTheSameLinks, storeLinks } from './links.ts';
import { joinByAddress } from './spreadsheet/join.ts';

/**
 * What a source says of an own article. Null where it doesn't say, and what was known stays: an unpublished
 * article keeps its words and links.
 */
export type ArticleFacts = Omit<ReadArticle, 'authorIds' | 'editedAt' | keyof BodyReading> & {
  published: boolean;
} & { [Part in keyof BodyReading]: BodyReading[Part] | null };

/** Stores what an own post's page says. Throws RangeError for a post of anybody else. */
export function createArticlesService(db: LongtailDb, clock: Clock) {
  return {
    async store(origin: string, read: ReadArticle): Promise<void> {
      const { identities, timeZone } = await readSettings(db);
      const isOwn = identities.some(
        (item) => item.origin === origin && read.authorIds.includes(item.authorId),
      );
      if (!isOwn) throw new RangeError('Not an article of a confirmed author');
      const { authorIds: _, editedAt: __, ...facts } = read;
      await storeArticle(db, { ...facts, published: true }, clock.now(), timeZone);
    },
  };
}

/** Stores an own article with its links and what they attribute, where a reading brings something new. */
export async function storeArticle(
  db: LongtailDb,
  facts: ArticleFacts,
  now: number,
  timeZone: string,
): Promise<void> {
  const known = await db.publications.get(publicationId(facts));
  const publication = publicationOf(facts, known, now, timeZone);
  if (known && (await saysTheSame(db, known, publication, facts.links))) {
    await db.publications.update(known.id, { lastSeenAt: now });
    return;
  }
  await changeData(db, async () => {
    await db.publications.put(publication);
    if (!(await db.articles.get(publication.articleId))) {
      await db.articles.add({ id: publication.articleId, labels: {}, createdAt: now });
    }
    await joinByAddress(db, publication);
    const appeared = facts.links ? await storeLinks(db, publication, facts.links, now) : [];
    await deriveClues(db, {
      subId: [...appeared, generatedSubId(publication)],
      pages: await addressesOf(db, publication, known),
    });
  });
}

/** The addresses of the article, that of the page before it moved included. */
async function addressesOf(db: LongtailDb, { articleId }: Publication, before: Publication | undefined) {
  const publications = await db.publications.where({ articleId }).toArray();
  return [...publications, ...(before ? [before] : [])].flatMap(({ url, canonicalUrl }) => [
    url,
    canonicalUrl ?? '',
  ]);
}

/** `<site>:<the site's own id>`. */
export function publicationId({ site, siteArticleId }: Pick<ReadArticle, 'site' | 'siteArticleId'>): string {
  return `${site}:${siteArticleId}`;
}

function publicationOf(
  read: ArticleFacts,
  known: Publication | undefined,
  now: number,
  timeZone: string,
): Publication {
  const id = publicationId(read);
  const publishedAt = read.publishedAt === null ? (known?.publishedAt ?? null) : Date.parse(read.publishedAt);
  return {
    id,
    articleId: known?.articleId ?? id,
    site: read.site,
    siteArticleId: read.siteArticleId,
    url: read.url,
    canonicalUrl: read.canonicalUrl,
    title: read.title,
    publishedAt,
    publishedOn: publishedAt === null ? null : dayOfInstant(publishedAt, timeZone),
    published: read.published,
    wordCount: read.wordCount ?? known?.wordCount ?? null,
    tags: read.tags,
    language: read.language ?? known?.language ?? null,
    disclosedAt: read.disclosedAt ?? known?.disclosedAt ?? null,
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
  };
}

/** True when a reading brings nothing new, so that no figure can change by it. */
async function saysTheSame(
  db: LongtailDb,
  known: Publication,
  publication: Publication,
  links: ArticleFacts['links'],
): Promise<boolean> {
  const unchanged = { ...publication, lastSeenAt: known.lastSeenAt };
  if (JSON.stringify(known) !== JSON.stringify(unchanged)) return false;
  return links === null || saysTheSameLinks(db, known.id, links);
}
