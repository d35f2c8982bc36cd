import { readFileSync } from 'node:fs';

/** The stored dev.to pages, by the number that their file name starts with. */
const pageFiles = {
  '01': '01-article-own-signed-in',
  '02': '02-article-other-author',
  '03': '03-article-own-crossposted-canonical',
  '04': '04-editor-new-v2',
  '05': '05-editor-edit-v2-published',
  '06': '06-home-feed',
  '07': '07-dashboard',
  '08': '08-article-signed-out-jsonld',
  '09': '09-article-own-after-soft-navigation',
  '10': '10-article-own-draft-preview',
  '11': '11-article-own-dark-theme-org',
  '12': '12-editor-edit-v1-draft',
  '13': '13-article-stats',
  '14': '14-comment-on-own-post',
} as const;

export type PageNumber = keyof typeof pageFiles;

export const author = { origin: 'https://dev.to', authorId: 900101 };
export const articlePath = '/sample_author/choosing-a-keyboard-for-long-coding-days-4k2f';
export const articleUrl = new URL(articlePath, author.origin);

/** The page without its preload link, which the test's DOM would try to fetch. */
function pageHtml(page: PageNumber): string {
  const html = readFileSync(`tests/fixtures/forem/pages/${pageFiles[page]}.html`, 'utf8');
  return html.replace(/<link rel="preload"[^>]*>/, '');
}

export function pageDocument(page: PageNumber): Document {
  return new DOMParser().parseFromString(pageHtml(page), 'text/html');
}

/** An element that the fixture is known to have. */
export function present(doc: ParentNode, selector: string): Element {
  const found = doc.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
