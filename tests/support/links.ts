import type { AffiliateLink, OutboundLink } from '@/core/links/link.ts';
import { linkShape } from '@/networks/registry.ts';

/** A link that stands in an article, as a reading of its page stores it. */
export function outboundLink(href: string, part: Partial<OutboundLink> = {}): OutboundLink {
  return {
    id: `devto:1 ${href}`,
    publicationId: 'devto:1',
    articleId: 'devto:1',
    href,
    text: 'a link',
    place: 'prose',
    shape: linkShape(href),
    sponsored: false,
    paramValues: [],
    position: 0.42,
    firstSeenAt: 0,
    lastSeenAt: 0,
    goneAt: null,
    earlier: [],
    ...part,
  };
}

/** A link of the program "Global API", as screens get it. */
export function affiliateLinkOf(href: string, part: Partial<AffiliateLink> = {}): AffiliateLink {
  const { id, publicationId, text, place, position, firstSeenAt } = outboundLink(href);
  return {
    ...{ id, publicationId, href, text, place, position, firstSeenAt },
    ...{ network: 'own-dashboard', programId: 'global-api', program: 'Global API' },
    ...{ partnerId: null, subId: null },
    ...part,
  };
}
