import type { Publication } from '@/core/articles/article.ts';
import { keyOf } from '@/core/ids.ts';
import { paramValues } from '@/core/links/affiliate.ts';
import type { BodyLink, OutboundLink } from '@/core/links/link.ts';
import type { LongtailDb } from '@/db/database.ts';
import { linkShape } from '@/networks/registry.ts';

type NamedLink = Omit<BodyLink, 'sponsored'> & { sponsored?: boolean };

/** True if a publication has exactly these links, each in its place. */
export async function saysTheSameLinks(
  db: LongtailDb,
  publicationId: string,
  found: readonly BodyLink[],
): Promise<boolean> {
  const known = await db.links.where({ publicationId }).toArray();
  const standing = known.filter((link) => link.goneAt === null);
  const named = (links: readonly NamedLink[]) =>
    links.map(({ href, text, place, position, sponsored = false }) =>
      keyOf(href, text, place, position, String(sponsored)),
    );
  return JSON.stringify(named(standing).sort()) === JSON.stringify(named(found).sort());
}

/**
 * Replaces the links in a publication. None is ever deleted: one that is no longer found is kept as gone, and one
 * that comes back keeps its history. Must run inside the transaction of the change. Returns the values by which
 * statement rows may name the article now.
 */
export async function storeLinks(
  db: LongtailDb,
  publication: Publication,
  found: readonly BodyLink[],
  now: number,
): Promise<string[]> {
  const known = new Map(
    (await db.links.where({ publicationId: publication.id }).toArray()).map((link) => [link.id, link]),
  );
  const seen = new Map<string, number>();
  const standing = found.map((link) => {
    const occurrence = seen.get(link.href) ?? 0;
    seen.set(link.href, occurrence + 1);
    const id = keyOf(publication.id, link.href, occurrence);
    return standingLink(id, publication, link, known.get(id), now);
  });
  const ids = new Set(standing.map((link) => link.id));
  const gone = [...known.values()].filter((link) => !ids.has(link.id) && link.goneAt === null);
  await db.links.bulkPut([...standing, ...gone.map((link) => ({ ...link, goneAt: now }))]);
  return standing.filter((link) => !known.has(link.id)).flatMap((link) => link.paramValues);
}

function standingLink(
  id: string,
  { id: publicationId, articleId }: Publication,
  { href, text, place, position, sponsored }: BodyLink,
  before: OutboundLink | undefined,
  now: number,
): OutboundLink {
  const shape = linkShape(href);
  const { firstSeenAt = now, goneAt = null, earlier = [] } = before ?? {};
  return {
    id,
    publicationId,
    articleId,
    href,
    text,
    place,
    shape,
    sponsored: sponsored === true,
    paramValues: paramValues(href, shape),
    position,
    firstSeenAt: goneAt === null ? firstSeenAt : now,
    lastSeenAt: now,
    goneAt: null,
    earlier: goneAt === null ? earlier : [...earlier, { firstSeenAt, goneAt }],
  };
}
