import type { LinkShape } from '@/core/links/shape.ts';
import type { StatementProfile } from '@/core/statements/profile.ts';

/** How a link carries the name of its article. */
export type SubIdRule = {
  /** Where it stands: a query parameter, or a segment of the path that names it. */
  place: 'query' | 'path';
  /** Parameters that a statement gives back, the one to fill first. */
  params: readonly string[];
  /** Null: unknown. */
  maxLength: number | null;
  /** Matches a value that the network takes unchanged. */
  charset: RegExp;
};

/** What a URL says, apart from whose network it is. */
export type ShapeMatch = Omit<LinkShape, 'network'>;

/** One affiliate network: its links, its sub-IDs and its statements. */
export type Network = {
  /** The name of its file, and what programs and the report call it. */
  id: string;
  name: string;
  /** Reads a URL as one of its links; null for any other. */
  link: (url: URL) => ShapeMatch | null;
  /** Null: its links carry no sub-ID. */
  subIds: SubIdRule | null;
  statements: readonly StatementProfile[];
};
