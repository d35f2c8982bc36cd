import type { LinkShape } from './shape.ts';

/** A link to another site as it stands, or stood, in a publication's body. */
export type OutboundLink = {
  /** `keyOf(publicationId, href, occurrence)`. */
  id: string;
  publicationId: string;
  articleId: string;
  href: string;
  /** What its shape says of the network it runs through; null for a link of no known network. */
  shape: LinkShape | null;
  /** True where the page marks it `rel=sponsored` or `nofollow`. */
  sponsored: boolean;
  /** Values of its query parameters, and the sub-ID in its path: by these a sub-ID finds its article. */
  paramValues: string[];
  /** Words before it / all words, 0 to 1. */
  position: number;
  firstSeenAt: number;
  lastSeenAt: number;
  /** When a later reading no longer found it; null while it stands. */
  goneAt: number | null;
};

/** A link that one of the author's programs pays for, or that by its shape some network does. */
export type AffiliateLink = {
  href: string;
  /** The program's, else that of the link's shape. */
  network: string;
  /** Null: the author has set up no program for it. */
  programId: string | null;
  program: string | null;
  subId: string | null;
  position: number;
};
