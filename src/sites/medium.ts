import type { Platform } from './platform.ts';

/** A post's address ends in its id: eight to twelve hexadecimal digits. */
const idAtEnd = /(?:^|[-/])([0-9a-f]{8,12})$/;

/**
 * Medium: posts at `medium.com/@<name>/<slug>-<id>`, `medium.com/<publication>/...`, `<name>.medium.com/...`
 * or a domain of the author's; the text is in `article section`, claps and follow buttons around it.
 */
export const medium: Platform = {
  id: 'medium',
  made: (doc, url) =>
    url.hostname === 'medium.com' ||
    url.hostname.endsWith('.medium.com') ||
    doc.querySelector('head meta[property="al:android:package"][content="com.medium.reader"]') !== null,
  isPost: (doc, url) =>
    idAtEnd.test(url.pathname.replace(/\/+$/, '')) && doc.querySelector('article h1') !== null,
  isDraft: (_doc, url) => /^\/p\/[0-9a-f]+\/(edit|submission)\/?$/.test(url.pathname),
  authors: '[data-testid="authorName"]',
  tags: 'a[href*="/tag/"][href*="medium.com"], a[href^="/tag/"]',
  title: '[data-testid="storyTitle"], article h1',
  body: 'article section',
  around: '.pw-subtitle-paragraph, .speechify-ignore, [data-testid]',
  articleId: (_doc, url) => idAtEnd.exec(url.pathname.replace(/\/+$/, ''))?.[1] ?? null,
};
