import type { OutboundLink } from './link.ts';

/** Something that happened to the links of an article; `at` in epoch ms. */
export type LinkEvent = { at: number; publicationId: string } & (
  | { kind: 'appeared' | 'went'; link: OutboundLink }
  /** One went and another came in its place at the same reading. */
  | { kind: 'changed'; from: OutboundLink; to: OutboundLink }
);

/**
 * When links appeared, changed and went, the newest first. `at` is when a change was seen: at the later of two
 * readings. If a link goes and one with the same text, or the same address apart from the query, comes, the link has
 * changed.
 */
export function linkEvents(links: readonly OutboundLink[]): LinkEvent[] {
  const came = links.flatMap((link) =>
    [...link.earlier, link].map(({ firstSeenAt }) => ({ at: firstSeenAt, link })),
  );
  const went = links.flatMap((link) =>
    [...link.earlier, link].flatMap(({ goneAt }) => (goneAt === null ? [] : [{ at: goneAt, link }])),
  );
  const events: LinkEvent[] = [];
  for (const { at, link } of came) {
    const index = bestMatch(link, at, went);
    const [match] = index === -1 ? [] : went.splice(index, 1);
    const { publicationId } = link;
    if (match) events.push({ at, publicationId, kind: 'changed', from: match.link, to: link });
    else events.push({ at, publicationId, kind: 'appeared', link });
  }
  for (const { at, link } of went) events.push({ at, publicationId: link.publicationId, kind: 'went', link });
  return events.sort((a, b) => b.at - a.at);
}

/**
 * Answers whether an event is from the first reading of its publication: links found then may have been there
 * for years, so it is no change.
 */
export function firstReadings(events: readonly LinkEvent[]): (event: LinkEvent) => boolean {
  const firstAt = new Map<string, number>();
  for (const { publicationId, at } of events) {
    firstAt.set(publicationId, Math.min(at, firstAt.get(publicationId) ?? at));
  }
  return ({ kind, publicationId, at }) => kind === 'appeared' && firstAt.get(publicationId) === at;
}

type Moment = { at: number; link: OutboundLink };

/** The link that went when this one came, and is most like it; -1: none is. */
function bestMatch(link: OutboundLink, at: number, went: readonly Moment[]): number {
  const gone = (alike: (other: OutboundLink) => boolean) =>
    went.findIndex(
      (other) => other.at === at && other.link.publicationId === link.publicationId && alike(other.link),
    );
  const byAddress = gone((other) => address(other) === address(link));
  return byAddress === -1 ? gone((other) => other.text !== '' && other.text === link.text) : byAddress;
}

function address({ href }: OutboundLink): string {
  return href.split(/[?#]/, 1)[0] ?? href;
}
