import type { Publication } from '@/core/articles/article.ts';
import { isSameAddress, withNames } from '@/core/articles/join.ts';
import { samePublication } from '@/core/articles/moved.ts';
import type { BodyReading } from '@/core/articles/reading.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import { generatedSubId } from '@/core/links/sub-id.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveClues } from '@/db/derived/clues.ts';
import { readOwners } from '@/db/owners.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import type { ReadArticle } from '@/sites/site.ts';
import { addressesOf, joinCrossPosts } from './join.ts';
import { saysTheSameLinks, storeLinks } from './links.ts';

/**
 * What a source says about one of the author's articles. A null changes nothing: an article that is unpublished
 * keeps its words and links.
 */
export type ArticleFacts = Omit<ReadArticle, 'authorIds' | 'editedAt' | keyof BodyReading> & {
  published: boolean;
} & { [Part in keyof BodyReading]: BodyReading[Part] | null };

/** Stores what an own post's page says. Throws RangeError for anybody else's post. */
export function createArticlesService(db: LongtailDb, clock: Clock) {
  return {
    async store(origin: string, read: ReadArticle): Promise<void> {
      const [owners, { timeZone }] = await Promise.all([readOwners(db), readSettings(db)]);
      if (owners.authorship(origin, read) !== 'own') throw new RangeError('Not an article of the author');
      const { authorIds: _, editedAt: __, ...facts } = read;
      await storeArticle(db, { ...facts, published: true }, clock.now(), timeZone);
    },
  };
}

/**
 * Stores one of the author's articles with its links and what these attribute, if the reading brings anything
 * new.
 */
export async function storeArticle(
  db: LongtailDb,
  facts: ArticleFacts,
  now: number,
  timeZone: string,
): Promise<void> {
  const known = await findKnown(db, facts);
  if (known && (await saysTheSame(db, known, publicationOf(facts, known, now, timeZone), facts.links))) {
    await db.publications.update(known.id, { lastSeenAt: now });
    return;
  }
  await changeData(db, async () => {
    // Decisions made about it meanwhile stay.
    const publication = publicationOf(facts, await findKnown(db, facts), now, timeZone);
    await db.publications.put(publication);
    if (!(await db.articles.get(publication.articleId))) {
      await db.articles.add({ id: publication.articleId, labels: {}, createdAt: now });
    }
    const articleId = await joinCrossPosts(db, publication);
    const appeared = facts.links ? await storeLinks(db, { ...publication, articleId }, facts.links, now) : [];
    await deriveClues(db, {
      subId: [...appeared, generatedSubId(publication)],
      pages: await addressesOfArticle(db, articleId),
    });
  });
}

/** All addresses of the article, including those of pages before they moved. */
async function addressesOfArticle(db: LongtailDb, articleId: string): Promise<string[]> {
  return (await db.publications.where({ articleId }).toArray()).flatMap(addressesOf);
}

/**
 * The stored publication of a reading, perhaps under another spelling of its address or, if it has moved,
 * another address.
 */
async function findKnown(db: LongtailDb, read: ArticleFacts): Promise<Publication | undefined> {
  const known = await db.publications.get(publicationId(read));
  if (known || read.site !== 'blog') return known;
  const posts = await db.publications.where({ site: read.site }).toArray();
  return posts.find(({ url }) => isSameAddress(url, read.url)) ?? samePublication(read, posts);
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
  const id = known?.id ?? publicationId(read);
  const publishedAt = read.publishedAt === null ? null : Date.parse(read.publishedAt);
  return withNames({
    id,
    articleId: known?.articleId ?? id,
    site: read.site,
    siteArticleId: known?.siteArticleId ?? read.siteArticleId,
    ...(read.platformId !== undefined && { platformId: read.platformId }),
    ...(read.byline && { bylineNames: read.byline.names }),
    url: read.url,
    ...formerUrls(read.url, known),
    canonicalUrl: read.canonicalUrl,
    title: read.title,
    ...published(read, publishedAt, known, timeZone),
    published: read.published,
    wordCount: read.wordCount ?? known?.wordCount ?? null,
    tags: read.tags,
    language: read.language ?? known?.language ?? null,
    disclosedAt: read.disclosedAt ?? known?.disclosedAt ?? null,
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
  });
}

/** Its earlier address, if it has moved; another spelling of the same address doesn't count. */
function formerUrls(url: string, known: Publication | undefined): Pick<Publication, 'formerUrls'> {
  const before = known ? [known.url, ...(known.formerUrls ?? [])] : [];
  const former = before.filter((address) => !isSameAddress(address, url));
  return former.length > 0 ? { formerUrls: former.slice(0, 20) } : {};
}

/** The author's day of the instant; else the day that the page names, or that a feed named before. */
function published(
  read: ArticleFacts,
  publishedAt: number | null,
  known: Publication | undefined,
  timeZone: string,
): Pick<Publication, 'publishedAt' | 'publishedOn'> {
  if (publishedAt !== null) return { publishedAt, publishedOn: dayOfInstant(publishedAt, timeZone) };
  if (read.publishedOn) return { publishedAt: null, publishedOn: read.publishedOn };
  return { publishedAt: known?.publishedAt ?? null, publishedOn: known?.publishedOn ?? null };
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
