import type { LinkShape } from '@/core/links/shape.ts';
import type { StatementProfile } from '@/core/statements/profile.ts';

/** How a link carries the name of its article. */
type SubIdRule = {
  /** Parameters that a statement gives back, the one to fill first. */
  params: readonly string[];
  /** Null: unknown. */
  maxLength: number | null;
  /** Matches a value that the network takes unchanged. */
  charset: RegExp;
  /** Adds it to a link if it doesn't belong in the query; null if the link can't carry one. */
  put?: (url: URL, param: string, subId: string) => URL | null;
};

/**
 * What tells articles apart if links carry no sub-ID: a separate link for each article, a tracking ID created
 * beforehand, the referring page in the statements, or only the author.
 */
export type Instead = 'one-link' | 'tracking-id' | 'referrer' | 'by-hand';

/** What a URL says, apart from its network. */
export type ShapeMatch = Omit<LinkShape, 'network'>;

/** One affiliate network: its links, its sub-IDs and its statements. */
export type Network = {
  /** The name of its file, and what programs and the report call it. */
  id: string;
  name: string;
  /** Reads a URL as one of its links; null for any other. */
  link: (url: URL) => ShapeMatch | null;
  /** True for one of its links that leads on to a merchant's site; left out: none does. */
  leadsOn?: (url: URL) => boolean;
  /** Null: its links carry no sub-ID. */
  subIds: SubIdRule | null;
  /** Set if links carry no sub-ID, or only with a permission that few have. */
  instead?: Instead;
  /** True once it pays nobody any more. */
  closed?: true;
  statements: readonly StatementProfile[];
};
