import { Readability } from '@mozilla/readability';
import { readBody } from '../body.ts';
import type { Platform } from '../platform.ts';
import type { ReadArticle } from '../site.ts';
import { blogArticleId, bylineOf } from './detect.ts';
import { articlePage, datesSaid, languageOf, tagsOf } from './said.ts';
import { bodyOf } from './text.ts';
import { titleOf } from './title.ts';

/** Beyond this, extraction takes long, and no article is that large. */
const MOST_ELEMENTS = 30_000;

/** The facts of the article on a blog's page; null if `articlePage` finds none, or it has no text. */
export function readOn(platform: Platform, doc: Document, url: URL): ReadArticle | null {
  const said = articlePage(doc, url, platform);
  const title = said ? titleOf(said, platform) : '';
  const body = said && bodyOf(said, title, platform, (page) => extract(page, said.address));
  if (!said || !body || title === '') return null;
  const { published, modified } = datesSaid(said);
  const language = languageOf(said);
  const platformId = platform.articleId?.(doc, url) ?? null;
  return {
    site: 'blog',
    siteArticleId: blogArticleId(said.address),
    authorIds: [],
    byline: bylineOf(said, url),
    ...(platformId !== null && { platformId: `${platform.id}:${platformId}` }),
    url: said.address,
    canonicalUrl: said.canonicalUrl,
    title,
    publishedAt: published.instant,
    ...(published.day !== null && { publishedOn: published.day }),
    editedAt: modified.instant,
    tags: tagsOf(said, platform),
    language,
    ...readBody(body, new URL(said.address), language),
  };
}

/** The text of a page whose markup doesn't say where it is, found as browsers' reader views do. Works on a copy. */
function extract(doc: Document, address: string): Element | null {
  const copy = doc.cloneNode(true);
  if (!(copy instanceof Document)) return null;
  // It makes the links of the text absolute.
  if (!copy.querySelector('base'))
    copy.head.append(Object.assign(copy.createElement('base'), { href: address }));
  const options = {
    serializer: (element: Node) => element,
    keepClasses: true,
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 100,
  };
  try {
    const found = new Readability<Node>(copy, options).parse()?.content;
    return found instanceof Element ? found : null;
  } catch {
    // A page too large for it.
    return null;
  }
}
