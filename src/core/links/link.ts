/** A link to another site as it stands, or stood, in a publication's body. */
export type OutboundLink = {
  /** `keyOf(publicationId, href, occurrence)`. */
  id: string;
  publicationId: string;
  articleId: string;
  href: string;
  /** Values of its query parameters: by these a sub-ID finds its article. */
  paramValues: string[];
  /** Words before it / all words, 0 to 1. */
  position: number;
  firstSeenAt: number;
  lastSeenAt: number;
  /** When a later reading no longer found it; null while it stands. */
  goneAt: number | null;
};

/** A link that one of the author's programs pays for. */
export type AffiliateLink = {
  href: string;
  network: string;
  programId: string;
  program: string;
  subId: string | null;
  position: number;
};
