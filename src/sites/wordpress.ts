import { generatorOf, type Platform } from './platform.ts';

const postClass = /(?:^|\s)postid-(\d+)(?:\s|$)/;

/** True for a further page of a post or of its comments: it has the post's id, but another address and text. */
function isPart(doc: Document, url: URL): boolean {
  return /\bsingle-paged-\d/.test(doc.body.className) || /\/comment-page-\d+\/?$/.test(url.pathname);
}

/**
 * WordPress (`body_class()` and `post_class()`, https://developer.wordpress.org): `single-post` and
 * `postid-<id>` on the body of a post, `page`, `archive`, `search`, `error404`, `blog` on others; block
 * themes put the text into `.wp-block-post-content`, classic ones into `.entry-content`.
 */
export const wordpress: Platform = {
  id: 'wordpress',
  made: (doc) =>
    /^wordpress\b/i.test(generatorOf(doc)) ||
    doc.querySelector(
      'link[rel="https://api.w.org/"], link[href*="/wp-content/"], script[src*="/wp-includes/"]',
    ) !== null,
  isPost: (doc, url) => {
    if (isPart(doc, url)) return false;
    if (doc.body.classList.contains('single-post')) return true;
    return doc.body.matches(
      '.page, .archive, .search, .error404, .blog, .home, .author, .category, .tag, .attachment, .paged',
    )
      ? false
      : null;
  },
  isDraft: (doc) =>
    doc.querySelector(
      '.post.status-draft, .post.status-private, .post.status-pending, .post.status-future',
    ) !== null,
  authors:
    '.wp-block-post-author__name, .wp-block-post-author-name, .entry-header .author, .byline .author, .entry-meta .author, .posted-by .author, .author.vcard',
  tags: '.taxonomy-post_tag a[rel="tag"], .tags-links a[rel="tag"], a[href*="/tag/"][rel="tag"]',
  title: 'h1.entry-title, h1.wp-block-post-title',
  body: '.wp-block-post-content, .entry-content',
  articleId: (doc) => postClass.exec(doc.body.className)?.[1] ?? null,
};
