import { detectArticle } from '../devto.ts';
import type { OwnId } from '../site.ts';
import { type FoundWork, placeOf } from './editor.ts';

const origin = 'https://dev.to';

/**
 * What the author works on where a dev.to page is their editor (either version), a draft or a post of theirs, or the
 * comments on one; null on any other page, and where somebody else is signed in. Nothing of what is written is read.
 * `ownPosts`: ids of their posts.
 */
export function findDevtoWork(
  doc: Document,
  url: URL,
  ownIds: readonly OwnId[],
  ownPosts: readonly string[],
): FoundWork | null {
  const own = ownIds.filter((id) => id.origin === origin);
  if (url.origin !== origin || own.length === 0) return null;
  const verdict = detectArticle(doc, url, ownIds);
  if (verdict.kind === 'own' || verdict.kind === 'own-draft') {
    const activity = verdict.kind === 'own' ? 'maintenance' : 'editing';
    return { activity, subject: { publicationId: `devto:${verdict.article.siteArticleId}` } };
  }
  const signedIn = signedInId(doc);
  if (signedIn !== null && !own.some((id) => id.authorId === signedIn)) return null;
  if (/^\/new(\/|$)/.test(url.pathname)) {
    return { activity: 'writing', subject: { draft: { id: null, site: 'devto', place: placeOf(url) } } };
  }
  if (/^\/[^/]+\/[^/]+\/edit$/.test(url.pathname)) return findEdited(doc);
  return verdict.kind === 'no-article' ? findDiscussed(doc, ownPosts) : null;
}

/**
 * The own post whose comments a page shows: all of them, or one with its answers. Forem names the post there by its
 * id alone (app/views/comments/index.html.erb), not its author.
 */
function findDiscussed(doc: Document, ownPosts: readonly string[]): FoundWork | null {
  const comments = doc.querySelector('#comments-container[data-commentable-type="Article"]');
  const id = comments?.getAttribute('data-commentable-id') ?? '';
  if (!ownPosts.includes(id)) return null;
  return { activity: 'maintenance', subject: { publicationId: `devto:${id}` } };
}

/**
 * The article in the editor. Forem writes all of it into one attribute, id first; only its first characters are
 * looked at, and whether it says that it is published (quotes within a text are escaped).
 */
function findEdited(doc: Document): FoundWork | null {
  const main = doc.querySelector('main#main-content[data-article]');
  const id = editedId(doc);
  if (!main || id === null) return null;
  const isPublished = main.matches(`[data-article*='"published":true'], [data-article*='"published": true']`);
  return { activity: isPublished ? 'maintenance' : 'writing', subject: { publicationId: `devto:${id}` } };
}

/** The id of the article in the editor; null where it has none yet. */
export function editedId(doc: Document): string | null {
  const main = doc.querySelector('main#main-content[data-article]');
  const head = main?.getAttribute('data-article')?.slice(0, 40) ?? '';
  return /^\s*\{\s*"id"\s*:\s*([1-9]\d{0,14})\s*,/.exec(head)?.[1] ?? null;
}

function signedInId(doc: Document): number | null {
  const id = /"id"\s*:\s*([1-9]\d{0,14})\b/.exec(doc.body.dataset.user ?? '')?.[1];
  return id === undefined ? null : Number(id);
}
