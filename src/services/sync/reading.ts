import { foremIds } from '@/core/articles/forem.ts';
import type { Counters } from '@/core/articles/views.ts';
import type { Day } from '@/core/calendar.ts';
import { readForemBody } from '@/forem/body.ts';
import type { ForemArticle } from '@/forem/schemas.ts';
import type { ArticleFacts } from '../articles.ts';

export type DetectLanguage = (text: string) => Promise<string | null>;

/** With fewer words a browser only guesses the language, and more letters don't improve it. */
const fewestWords = 20;
const mostLetters = 20_000;

/**
 * What an article of a Forem's API says, as its page would say it. Its text is read for words and links and goes no
 * further; if it isn't published, it isn't read at all.
 */
export async function articleFacts(
  origin: string,
  article: ForemArticle,
  now: number,
  detectLanguage: DetectLanguage,
): Promise<ArticleFacts> {
  const published = isPublished(article, now);
  const url = withoutQuery(article.url);
  return {
    ...foremIds(origin, String(article.id)),
    url: url.href,
    canonicalUrl: article.canonical_url,
    title: article.title,
    publishedAt: publishedAt(article),
    tags: article.tag_list,
    published,
    ...(published ? await bodyFacts(article, url, detectLanguage) : unread),
  };
}

const unread = { language: null, wordCount: null, links: null, disclosedAt: null };

async function bodyFacts({ title, body_markdown: body }: ForemArticle, url: URL, detect: DetectLanguage) {
  if (typeof body !== 'string') return unread;
  const found = readBody(body, url);
  if (!found) return unread;
  const { text, ...read } = found;
  // As Forem tells it: by title and text (`languages/detection.rb`).
  const isTold = read.wordCount >= fewestWords;
  const language = isTold ? await detect(`${title}. ${text}`.slice(0, mostLetters)) : null;
  return { language, ...read };
}

/** Null for a text that is nested deeper than its parser can go: of everything else the article says, nothing is lost. */
function readBody(body: string, url: URL): ReturnType<typeof readForemBody> | null {
  try {
    return readForemBody(body, url, null);
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** A scheduled article isn't published yet. */
function isPublished(article: ForemArticle, now: number): boolean {
  const instant = publishedAt(article);
  return article.published && (instant === null || Date.parse(instant) <= now);
}

/** "Posted on", as the page says it: where it was published before, when it was brought here. */
function publishedAt(article: ForemArticle): string | null {
  return article.published_timestamp ?? article.published_at;
}

function withoutQuery(address: string): URL {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url;
}

/** Its counters since the first day. */
export function countersOf(article: ForemArticle, publicationId: string, readOn: Day): Counters {
  return {
    publicationId,
    views: article.page_views_count ?? null,
    sampled: true,
    reactions: article.public_reactions_count ?? null,
    comments: article.comments_count ?? null,
    readOn,
  };
}
