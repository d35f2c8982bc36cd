import type { Publication } from '@/core/articles/article.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { paramValues } from '@/core/links/affiliate.ts';
import type { OutboundLink } from '@/core/links/link.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveClues } from '@/db/derived/clues.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import { linkShape } from '@/networks/registry.ts';
import type { Clock } from '@/platform/clock.ts';
import type { ReadArticle } from '@/sites/site.ts';
import { joinByAddress } from './spreadsheet/join.ts';

/** Stores what an own post's page says. Throws RangeError for a post of anybody else. */
export function createArticlesService(db: LongtailDb, clock: Clock) {
  return {
    async store(origin: string, read: ReadArticle): Promise<void> {
      const { identities, timeZone } = await readSettings(db);
      const isOwn = identities.some(
        (item) => item.origin === origin && read.authorIds.includes(item.authorId),
      );
      if (!isOwn) throw new RangeError('Not an article of a confirmed author');
      const now = clock.now();
      const known = await db.publications.get(publicationId(read));
      const publication = publicationOf(read, known, now, timeZone);
      if (known && (await saysTheSame(db, known, publication, read.links))) {
        await db.publications.update(known.id, { lastSeenAt: now });
        return;
      }
      await changeData(db, async () => {
        await db.publications.put(publication);
        if (!(await db.articles.get(publication.articleId))) {
          await db.articles.add({ id: publication.articleId, labels: {}, createdAt: now });
        }
        await joinByAddress(db, publication);
        const appeared = await storeLinks(db, publication, read.links, now);
        await deriveClues(db, {
          subId: [...appeared, `${publication.site}-${publication.siteArticleId}`],
          pages: await addressesOf(db, publication, known),
        });
      });
    },
  };
}

/** The addresses of the article, that of the page before it moved included. */
async function addressesOf(db: LongtailDb, { articleId }: Publication, before: Publication | undefined) {
  const publications = await db.publications.where({ articleId }).toArray();
  return [...publications, ...(before ? [before] : [])].flatMap(({ url, canonicalUrl }) => [
    url,
    canonicalUrl ?? '',
  ]);
}

function publicationId({ site, siteArticleId }: ReadArticle): string {
  return `${site}:${siteArticleId}`;
}

function publicationOf(
  read: ReadArticle,
  known: Publication | undefined,
  now: number,
  timeZone: string,
): Publication {
  const id = publicationId(read);
  const publishedAt = read.publishedAt === null ? null : Date.parse(read.publishedAt);
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
    published: true,
    wordCount: read.wordCount,
    tags: read.tags,
    language: read.language,
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
  };
}

/** True when a reading brings nothing new, so that no figure can change by it. */
async function saysTheSame(
  db: LongtailDb,
  known: Publication,
  publication: Publication,
  links: ReadArticle['links'],
): Promise<boolean> {
  const standing = await db.links
    .where({ publicationId: known.id })
    .filter((link) => link.goneAt === null)
    .toArray();
  const named = (items: readonly { href: string; position: number; sponsored?: boolean }[]) =>
    items.map(({ href, position, sponsored }) => `${position} ${sponsored === true} ${href}`).sort();
  const unchanged = { ...publication, lastSeenAt: known.lastSeenAt };
  return JSON.stringify([known, named(standing)]) === JSON.stringify([unchanged, named(links)]);
}

/** Replaces the links that stand; those no longer found are kept as gone. Returns the sub-IDs that moved. */
async function storeLinks(
  db: LongtailDb,
  { id: publicationId, articleId }: Publication,
  found: ReadArticle['links'],
  now: number,
): Promise<string[]> {
  const known = new Map((await db.links.where({ publicationId }).toArray()).map((link) => [link.id, link]));
  const seen = new Map<string, number>();
  const standing = found.map(({ href, position, sponsored = false }): OutboundLink => {
    const occurrence = seen.get(href) ?? 0;
    seen.set(href, occurrence + 1);
    const id = keyOf(publicationId, href, occurrence);
    const shape = linkShape(href);
    const firstSeenAt = known.get(id)?.firstSeenAt ?? now;
    return {
      id,
      publicationId,
      articleId,
      href,
      shape,
      sponsored,
      paramValues: paramValues(href, shape),
      position,
      firstSeenAt,
      lastSeenAt: now,
      goneAt: null,
    };
  });
  const ids = new Set(standing.map((link) => link.id));
  const gone = [...known.values()].filter((link) => !ids.has(link.id) && link.goneAt === null);
  await db.links.bulkPut([...standing, ...gone.map((link) => ({ ...link, goneAt: now }))]);
  return standing.filter((link) => !known.has(link.id)).flatMap((link) => link.paramValues);
}
