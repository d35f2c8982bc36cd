import type { LinkShape } from './shape.ts';

/** What a link stands in. */
export const linkPlaces = ['prose', 'list', 'table', 'heading', 'embed', 'image', 'button'] as const;
export type LinkPlace = (typeof linkPlaces)[number];

/** A link to another origin in an article's body, whatever the body is written in. */
export type BodyLink = {
  href: string;
  /** What a reader sees of it, an image's alternative text included; '' where it has none. */
  text: string;
  place: LinkPlace;
  /** Words before it / all words, 0 to 1, four decimals. */
  position: number;
  /** Set only if the page marks the link as paid: see `paidLinks`. */
  sponsored?: true;
};

/** A link to another site that is, or was, in a publication's body. */
export type OutboundLink = {
  /** `keyOf(publicationId, href, occurrence)`. */
  id: string;
  publicationId: string;
  articleId: string;
  href: string;
  text: string;
  place: LinkPlace;
  /** What its shape says about the network it runs through; null for a link of no known network. */
  shape: LinkShape | null;
  /** True where the page marks it so: see `paidLinks`. */
  sponsored: boolean;
  /** Values of its query parameters, and the sub-ID in its path, by which a sub-ID finds its article. */
  paramValues: string[];
  /** Words before it / all words, 0 to 1. */
  position: number;
  firstSeenAt: number;
  lastSeenAt: number;
  /** When a later reading no longer found it; null while it is there. */
  goneAt: number | null;
  /** The earlier times at which it was there, before it went and came back. Oldest first. */
  earlier: { firstSeenAt: number; goneAt: number }[];
};

/** Who pays for a link, and what it tells them. */
export type Payer = {
  /** The program's, else that of the link's shape. */
  network: string;
  /** Null: the author has set up no program for it. */
  programId: string | null;
  program: string | null;
  /** The author, as the program or network names them; null where the link hides it. */
  partnerId: string | null;
  subId: string | null;
};

/** A link that one of the author's programs pays for, or that by its shape some network does. */
export type AffiliateLink = Payer &
  Pick<OutboundLink, 'id' | 'publicationId' | 'href' | 'text' | 'place' | 'position' | 'firstSeenAt'>;
