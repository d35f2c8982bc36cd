import { stableHash } from '../../core/ids.ts';
import type { WritingPlace } from '../../core/time/place.ts';
import { type FoundWork, placeOf } from './editor.ts';
import { findGhostWork } from './ghost.ts';
import { findHashnodeWork } from './hashnode.ts';
import { findMediumWork } from './medium.ts';
import { findWordpressWork } from './wordpress.ts';

/** What the editor of a known platform works on at an address; null on any other page. */
export function findEditorWork(url: URL, doc: Document | null): FoundWork | null {
  return findHashnodeWork(url) ?? findMediumWork(url) ?? findGhostWork(url) ?? findWordpressWork(url, doc);
}

/** What the author works on where they marked the page; of what is written nothing is read. */
export function findMarkedWork(doc: Document, url: URL, places: readonly WritingPlace[]): FoundWork | null {
  const own = places.filter((place) => place.origin === url.origin);
  if (own.length === 0) return null;
  const inEditor = own.some(({ pages }) => pages === 'editor') ? findEditorWork(url, doc) : null;
  if (inEditor) return inEditor;
  const key = pageKey(url);
  if (!own.some(({ pages, page }) => pages === 'all' || (pages === 'one' && page === key))) return null;
  return { activity: 'writing', subject: { draft: { id: `web:${key}`, site: 'web', place: placeOf(url) } } };
}

/** One page, known again by its address: a query may name it, and a path after `#`. The address can't be read from it. */
export function pageKey(url: URL): string {
  const { origin, pathname, hash } = url;
  const query = new URLSearchParams(url.search);
  query.sort();
  const path = pathname.replace(/\/+$/, '');
  return stableHash([origin + path, query, hash.startsWith('#/') ? hash : ''].join(' '));
}
