import type { WritingPlace } from '../core/time/place.ts';
import { DEFAULT_IDLE_MS } from '../core/time/presence.ts';
import type { Own, OwnBlog, OwnId } from '../sites/site.ts';

/** Keys of `storage.local` that content scripts may read. */
export const localKeys = {
  ownIds: 'ownIds',
  blogs: 'blogs',
  /** The author's posts on dev.to, by the ids that dev.to gives them. */
  ownPosts: 'ownPosts',
  hidden: 'hidden',
  /** After how many minutes without a sign of the author nothing is measured. */
  idleMinutes: 'idleMinutes',
  /** Changes whenever figures may have: after an import, a sync, a decision. */
  figuresVersion: 'figuresVersion',
  /** The language that the author chose; absent: the browser's. */
  language: 'language',
  /** Pages that the author marked as theirs to write on. */
  writingPlaces: 'writingPlaces',
} as const;

/** Where the overlay is hidden, and whether amounts are masked. */
export type HideFlags = {
  everywhere: boolean;
  /** Origins. */
  sites: string[];
  /** Publication ids. */
  articles: string[];
  /** Amounts masked on every surface, for screen sharing. */
  amounts: boolean;
};

/** The confirmed author ids in a stored value; entries of another shape are left out. */
export function parseOwnIds(value: unknown): OwnId[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap(({ origin, authorId }) => {
    const valid =
      typeof origin === 'string' && typeof authorId === 'number' && Number.isSafeInteger(authorId);
    return valid ? [{ origin, authorId }] : [];
  });
}

/** The posts' ids in a stored value; entries of another shape are left out. */
export function parseOwnPosts(value: unknown): string[] {
  return strings(value);
}

/** The blogs in a stored value; entries of another shape are left out. */
function parseBlogs(value: unknown): OwnBlog[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap(({ origin, path, own, others }) => {
    const valid = typeof origin === 'string' && typeof path === 'string';
    return valid ? [{ origin, path, own: strings(own), others: strings(others) }] : [];
  });
}

/** The keys that store whose posts are own. */
export const ownKeys = [localKeys.ownIds, localKeys.blogs];

/** What makes posts own, from what is stored under `ownKeys`. */
export function parseOwn(stored: Record<string, unknown>): Own {
  return { ids: parseOwnIds(stored[localKeys.ownIds]), blogs: parseBlogs(stored[localKeys.blogs]) };
}

/** The hide flags in a stored value; what is missing or of another shape hides nothing. */
export function parseHidden(value: unknown): HideFlags {
  const flags = isRecord(value) ? value : {};
  return {
    everywhere: flags.everywhere === true,
    sites: strings(flags.sites),
    articles: strings(flags.articles),
    amounts: flags.amounts === true,
  };
}

/** True where the author hid the overlay: everywhere, on this origin, or on this publication. */
export function isHidden(flags: HideFlags, origin: string, publicationId: string): boolean {
  return flags.everywhere || flags.sites.includes(origin) || flags.articles.includes(publicationId);
}

/** The places in a stored value; entries of another shape are left out. */
export function parseWritingPlaces(value: unknown): WritingPlace[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap(({ origin, pages, page }) => {
    const isScope = pages === 'editor' || pages === 'all' || pages === 'one';
    return typeof origin === 'string' && typeof page === 'string' && isScope ? [{ origin, pages, page }] : [];
  });
}

/** True for what may be an idle limit, minutes. */
export function isIdleMinutes(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= 30;
}

/** The idle limit in a stored value, ms; the default where it is none. */
export function parseIdleMs(value: unknown): number {
  return isIdleMinutes(value) ? value * 60_000 : DEFAULT_IDLE_MS;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
